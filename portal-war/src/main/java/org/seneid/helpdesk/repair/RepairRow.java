package org.seneid.helpdesk.repair;

import java.time.Instant;
import org.seneid.helpdesk.ticket.TicketNumber;
import org.seneid.platform.PublicId;

/**
 * A line of what supervisors decide; it names no citizen.
 *
 * @param agent who asks
 * @param readyAt when it may be done; null before it was approved
 * @param decidedBy null before somebody decided
 * @param refusal why it was refused; null when it was not
 */
public record RepairRow(
        PublicId id,
        TicketNumber ticket,
        RepairKind kind,
        RepairStatus status,
        String agent,
        Instant askedAt,
        Instant readyAt,
        String decidedBy,
        Instant decidedAt,
        String refusal) {

    /** Up to the conditions of a query. */
    static final String SELECT =
            "select new org.seneid.helpdesk.repair.RepairRow(r.publicId, r.ticket.id, r.kind, r.status, r.persons.askedByName,"
                    + " r.askedAt, r.readyAt, r.persons.decidedByName, r.persons.decidedAt, r.persons.refusal)"
                    + " from Repair r";

    /** As a query finds it. */
    public RepairRow(
            PublicId id,
            Long ticket,
            RepairKind kind,
            RepairStatus status,
            String agent,
            Instant askedAt,
            Instant readyAt,
            String decidedBy,
            Instant decidedAt,
            String refusal) {
        this(id, new TicketNumber(ticket), kind, status, agent, askedAt, readyAt, decidedBy, decidedAt, refusal);
    }

    /** As it is at a moment, be it on record or not. */
    RepairRow at(Instant now) {
        return new RepairRow(
                id,
                ticket,
                kind,
                status.at(now, askedAt, readyAt),
                agent,
                askedAt,
                readyAt,
                decidedBy,
                decidedAt,
                refusal);
    }
}
