package org.seneid.helpdesk;

import java.util.Optional;
import org.seneid.identity.ContactAddress;

/**
 * What an agent asks for a caller who cannot sign in.
 *
 * @param address the new contact; empty to unlock
 */
record RepairWish(TicketNumber ticket, Reason why, Optional<ContactAddress> address) {

    RepairKind kind() {
        return address.isPresent() ? RepairKind.CONTACT : RepairKind.UNLOCK;
    }
}
