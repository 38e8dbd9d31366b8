package org.seneid.payments.standing;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.seneid.platform.RuleBroken;

/** Whether money is sent again and again, and what may follow. */
public enum StandingStatus {
    /** Its citizen has not agreed yet. */
    DRAFT,
    ACTIVE,
    PAUSED,
    /** Its citizen ended it or put another in its place, or its last day is over. */
    ENDED;

    private static final Map<StandingStatus, Set<StandingStatus>> MOVES = Map.of(
            DRAFT, EnumSet.of(ACTIVE),
            ACTIVE, EnumSet.of(PAUSED, ENDED),
            PAUSED, EnumSet.of(ACTIVE, ENDED),
            ENDED, EnumSet.noneOf(StandingStatus.class));

    /** @throws RuleBroken {@code payments.standing.over} when the one may not follow on the other */
    StandingStatus to(StandingStatus next) {
        if (!MOVES.get(this).contains(next)) throw new RuleBroken("payments.standing.over");
        return next;
    }

    /** Whether its citizen agreed and it has not ended. */
    public boolean live() {
        return this == ACTIVE || this == PAUSED;
    }
}
