package org.seneid.payments.debit;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.seneid.platform.RuleBroken;

/** Whether bills are paid automatically, and what may follow. */
public enum DebitStatus {
    ACTIVE,
    /** Its holder pays themselves for a while. */
    PAUSED,
    ENDED;

    private static final Map<DebitStatus, Set<DebitStatus>> MOVES = Map.of(
            ACTIVE, EnumSet.of(ACTIVE, PAUSED, ENDED),
            PAUSED, EnumSet.of(ACTIVE, PAUSED, ENDED),
            ENDED, EnumSet.noneOf(DebitStatus.class));

    /** @throws RuleBroken {@code payments.debit.over} when the one may not follow on the other */
    DebitStatus to(DebitStatus next) {
        if (!MOVES.get(this).contains(next)) throw new RuleBroken("payments.debit.over");
        return next;
    }
}
