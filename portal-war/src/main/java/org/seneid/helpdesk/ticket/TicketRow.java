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
 * @param own whether it is of somebody whom the reader lives with: a colleague sees to it, and no word of it is told
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
        boolean late,
        boolean own) {

    static TicketRow of(HelpTicket ticket, boolean own, Duration target, Instant now) {
        var due = ticket.openedAt().plus(target);
        return new TicketRow(
                ticket.number(),
                own ? "" : ticket.subject(),
                ticket.byCitizen(),
                ticket.openedAt(),
                ticket.changedAt(),
                ticket.status(),
                ticket.takenByName().orElse(null),
                due,
                !ticket.closed() && due.isBefore(now),
                own);
    }
}
