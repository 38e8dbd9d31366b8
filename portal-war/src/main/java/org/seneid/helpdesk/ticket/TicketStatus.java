package org.seneid.helpdesk.ticket;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.seneid.platform.RuleBroken;

/** How far a ticket has come, and what may follow. */
public enum TicketStatus {
    /** Waits in the queue. */
    OPEN,
    /** An agent has it. */
    TAKEN,
    CLOSED;

    private static final Map<TicketStatus, Set<TicketStatus>> MOVES = Map.of(
            OPEN, EnumSet.of(TAKEN, CLOSED),
            TAKEN, EnumSet.of(OPEN, CLOSED),
            CLOSED, EnumSet.noneOf(TicketStatus.class));

    /** @throws RuleBroken {@code helpdesk.ticket.move} when the one may not follow on the other */
    TicketStatus to(TicketStatus next) {
        if (!MOVES.get(this).contains(next)) throw new RuleBroken("helpdesk.ticket.move");
        return next;
    }
}
