package org.seneid.helpdesk.ticket;

import java.util.Locale;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** Staff did something with a ticket: on record about its citizen, or about whoever did it while nobody knows who calls. */
public record TicketChanged(AccountId citizen, TicketNumber number, Change change) implements Audited {

    /** What was done. */
    public enum Change {
        OPENED,
        TAKEN,
        GIVEN_BACK,
        ASSIGNED,
        CLOSED
    }

    public static TicketChanged of(HelpTicket ticket, AccountId staff, Change change) {
        return new TicketChanged(ticket.owner().orElse(staff), ticket.number(), change);
    }

    @Override
    public String act() {
        return "help.ticket-" + change.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String subject() {
        return number.text();
    }
}
