package org.seneid.helpdesk;

/** What an agent was told by a caller who lets them see their account. */
public record Beginning(TicketNumber ticket, String reason, Identifiers caller, String code) {

    public Beginning {
        reason = new Reason(reason).words();
    }
}
