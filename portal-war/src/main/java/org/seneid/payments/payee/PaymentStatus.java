package org.seneid.payments.payee;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.seneid.platform.RuleBroken;

/** How far a payment is, and what may follow. */
public enum PaymentStatus {
    /** The citizen asked for it. */
    STARTED,
    /** The citizen proved who they are just now. */
    AUTHORISED,
    /** It stands in the books; the payee does not know yet. */
    POSTED,
    /** The payee is being told. */
    SENT,
    /** The payee was told and did not answer: it is asked what became of it. */
    UNKNOWN,
    /** The payee accepted it. */
    SETTLED,
    /** The payee refused it; the money goes back in the same transaction. */
    REFUSED,
    /** The money is back with the citizen. */
    REVERSED,
    /** The payee had accepted it; what it was for was taken back, and the money is back with the citizen. */
    REFUNDED;

    private static final Map<PaymentStatus, Set<PaymentStatus>> MOVES = Map.of(
            STARTED, EnumSet.of(AUTHORISED),
            AUTHORISED, EnumSet.of(POSTED),
            POSTED, EnumSet.of(SENT),
            SENT, EnumSet.of(UNKNOWN, SETTLED, REFUSED),
            UNKNOWN, EnumSet.of(UNKNOWN, SETTLED, REFUSED),
            SETTLED, EnumSet.of(REFUNDED),
            REFUSED, EnumSet.of(REVERSED),
            REVERSED, EnumSet.noneOf(PaymentStatus.class),
            REFUNDED, EnumSet.noneOf(PaymentStatus.class));

    /** @throws RuleBroken {@code payments.move} when the one may not follow on the other */
    public PaymentStatus to(PaymentStatus next) {
        if (!MOVES.get(this).contains(next)) throw new RuleBroken("payments.move");
        return next;
    }

    /** Whether the money is with the citizen again. */
    public boolean back() {
        return this == REVERSED || this == REFUNDED;
    }

    /** Whether the payee's answer is still awaited. */
    public boolean open() {
        return this == POSTED || this == SENT || this == UNKNOWN;
    }
}
