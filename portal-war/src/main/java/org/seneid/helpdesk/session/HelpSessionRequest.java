package org.seneid.helpdesk.session;

import org.seneid.helpdesk.caller.CallerIdentifiers;
import org.seneid.helpdesk.caller.HelpReason;
import org.seneid.helpdesk.consent.SpokenSupportCode;
import org.seneid.helpdesk.ticket.TicketNumber;

/** What an agent was told by a caller who lets them see their account. */
public record HelpSessionRequest(TicketNumber ticket, String reason, CallerIdentifiers caller, SpokenSupportCode code) {

    public HelpSessionRequest {
        reason = new HelpReason(reason).words();
    }
}
