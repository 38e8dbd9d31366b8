package org.seneid.helpdesk.session;

import java.time.Duration;
import java.time.Instant;
import org.seneid.helpdesk.consent.ConsentedParts;
import org.seneid.helpdesk.ticket.TicketNumber;
import org.seneid.platform.PublicId;

/**
 * A line of the sessions in which agents look at accounts; it names no citizen.
 *
 * @param agent who looks
 * @param endedAt null while it runs
 * @param endedBy null while it runs
 */
public record SessionRow(
        PublicId id,
        TicketNumber ticket,
        String agent,
        ConsentedParts parts,
        Instant beganAt,
        Instant until,
        Instant endedAt,
        EndedBy endedBy) {

    /** Up to the conditions of a query. */
    public static final String SELECT =
            "select new org.seneid.helpdesk.session.SessionRow(s.publicId, s.ticket.id, s.agentName, s.sights, s.beganAt,"
                    + " s.until, s.endedAt, s.endedBy) from HelpSession s";

    /** As a query finds it. */
    public SessionRow(
            PublicId id,
            Long ticket,
            String agent,
            ConsentedParts parts,
            Instant beganAt,
            Instant until,
            Instant endedAt,
            EndedBy endedBy) {
        this(id, new TicketNumber(ticket), agent, parts, beganAt, until, endedAt, endedBy);
    }

    /** How long it took; null while it runs. */
    public Duration lasted() {
        return endedAt == null ? null : Duration.between(beganAt, endedAt);
    }
}
