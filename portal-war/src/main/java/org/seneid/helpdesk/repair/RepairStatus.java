package org.seneid.helpdesk.repair;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.seneid.platform.RuleBroken;

/** How far it has come, and what may follow. */
public enum RepairStatus {
    /** Waits for a supervisor. */
    ASKED,
    /** Waits until its citizen has had a day to object. */
    APPROVED,
    REFUSED,
    CANCELLED,
    DONE,
    /** Nobody approved it, or nobody did it, in time. */
    EXPIRED;

    private static final Map<RepairStatus, Set<RepairStatus>> MOVES = Map.of(
            ASKED, EnumSet.of(APPROVED, REFUSED, CANCELLED, EXPIRED),
            APPROVED, EnumSet.of(CANCELLED, DONE, EXPIRED),
            REFUSED, EnumSet.noneOf(RepairStatus.class),
            CANCELLED, EnumSet.noneOf(RepairStatus.class),
            DONE, EnumSet.noneOf(RepairStatus.class),
            EXPIRED, EnumSet.noneOf(RepairStatus.class));

    /** @throws RuleBroken {@code helpdesk.repair.move} when the one may not follow on the other */
    RepairStatus to(RepairStatus next) {
        if (!MOVES.get(this).contains(next)) throw new RuleBroken("helpdesk.repair.move");
        return next;
    }

    /** As it is at a moment, be it on record or not. */
    RepairStatus at(Instant now, Instant askedAt, Instant readyAt) {
        var since = this == ASKED ? askedAt : readyAt;
        return live() && !now.isBefore(since.plus(Repair.VALID)) ? EXPIRED : this;
    }

    boolean live() {
        return this == ASKED || this == APPROVED;
    }
}
