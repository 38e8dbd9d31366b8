package org.seneid.helpdesk.repair;

import java.util.Optional;
import org.seneid.helpdesk.caller.HelpReason;
import org.seneid.helpdesk.ticket.TicketNumber;
import org.seneid.identity.contact.ContactAddress;

/**
 * What an agent asks for a caller who cannot sign in.
 *
 * @param address the new contact; empty to unlock
 */
record RepairRequest(TicketNumber ticket, HelpReason why, Optional<ContactAddress> address) {

    RepairKind kind() {
        return address.isPresent() ? RepairKind.CONTACT : RepairKind.UNLOCK;
    }
}
