package org.seneid.helpdesk.ticket;

import java.time.Duration;
import java.time.Instant;

/**
 * A line of the queue.
 *
 * @param subject how the words begin; empty when the citizen said nothing
 * @param byCitizen whether a citizen opened it in their account, else an agent did for a caller
 * @param agent the name of the agent who has it or closed it; null while nobody has
 * @param due until when it should be answered
 * @param late whether it is not closed and past that
 */
public record TicketRow(
        TicketNumber number,
        String subject,
        boolean byCitizen,
        Instant openedAt,
        Instant changedAt,
        TicketStatus status,
        String agent,
        Instant due,
        boolean late) {

    static TicketRow of(HelpTicket ticket, Duration target, Instant now) {
        var due = ticket.openedAt().plus(target);
        return new TicketRow(
                ticket.number(),
                ticket.subject(),
                ticket.byCitizen(),
                ticket.openedAt(),
                ticket.changedAt(),
                ticket.status(),
                ticket.takenByName().orElse(null),
                due,
                !ticket.closed() && due.isBefore(now));
    }
}
