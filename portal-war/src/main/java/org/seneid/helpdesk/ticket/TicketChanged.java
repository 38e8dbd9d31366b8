package org.seneid.helpdesk.ticket;

import java.util.Locale;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** An agent did something with a ticket: on record about its citizen, or about the agent while nobody knows who calls. */
record TicketChanged(AccountId citizen, String ticket, Change change) implements Audited {

    /** What was done. */
    enum Change {
        OPENED,
        TAKEN,
        GIVEN_BACK,
        CLOSED
    }

    static TicketChanged of(HelpTicket ticket, AccountId agent, Change change) {
        return new TicketChanged(ticket.owner().orElse(agent), ticket.number().text(), change);
    }

    @Override
    public String act() {
        return "help.ticket-" + change.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String subject() {
        return ticket;
    }
}
