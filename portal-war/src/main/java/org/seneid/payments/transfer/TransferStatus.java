package org.seneid.payments.transfer;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.seneid.platform.RuleBroken;

/** How far money is that a citizen sends, and what may follow. */
public enum TransferStatus {
    /** Its recipient is named; nothing moved. */
    DRAFT,
    /** It has to wait, because it looks like fraud; nothing moved. */
    PAUSED,
    /** The money left. */
    SENT,
    /** The bank refused it, and the money came back. */
    RETURNED,
    /** The citizen thought better of it. */
    DROPPED;

    private static final Map<TransferStatus, Set<TransferStatus>> MOVES = Map.of(
            DRAFT, EnumSet.of(DRAFT, PAUSED, SENT, DROPPED),
            PAUSED, EnumSet.of(DRAFT, PAUSED, SENT, DROPPED),
            SENT, EnumSet.of(RETURNED),
            RETURNED, EnumSet.noneOf(TransferStatus.class),
            DROPPED, EnumSet.noneOf(TransferStatus.class));

    /** @throws RuleBroken {@code payments.transfer.over} when the one may not follow on the other */
    TransferStatus to(TransferStatus next) {
        if (!MOVES.get(this).contains(next)) throw new RuleBroken("payments.transfer.over");
        return next;
    }

    /** Whether nothing has moved yet and something may. */
    public boolean open() {
        return this == DRAFT || this == PAUSED;
    }
}
