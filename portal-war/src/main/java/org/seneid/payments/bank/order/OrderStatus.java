package org.seneid.payments.bank.order;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.seneid.platform.RuleBroken;

/** How far an order to the bank is, and what may follow. */
public enum OrderStatus {
    /** It stands here; the bank does not know yet. */
    PLACED,
    /** The bank is being told. */
    SENT,
    /** The bank was told and did not answer: it is asked what became of it. */
    UNKNOWN,
    /** The bank carried it out. */
    DONE,
    /** The bank refused it; money that was held is free again. */
    REFUSED;

    private static final Map<OrderStatus, Set<OrderStatus>> MOVES = Map.of(
            PLACED, EnumSet.of(SENT),
            SENT, EnumSet.of(UNKNOWN, DONE, REFUSED),
            UNKNOWN, EnumSet.of(UNKNOWN, DONE, REFUSED),
            DONE, EnumSet.noneOf(OrderStatus.class),
            REFUSED, EnumSet.noneOf(OrderStatus.class));

    /** @throws RuleBroken {@code payments.move} when the one may not follow on the other */
    OrderStatus to(OrderStatus next) {
        if (!MOVES.get(this).contains(next)) throw new RuleBroken("payments.move");
        return next;
    }

    /** Whether the bank's answer is still awaited. */
    public boolean open() {
        return this == PLACED || this == SENT || this == UNKNOWN;
    }
}
