package org.seneid.services.result;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.seneid.platform.RuleBroken;

/** How far an order to a register is, and what may follow. */
public enum DecisionOrderStatus {
    /** The decision is written down; the register does not know yet. */
    PLACED,
    /** The register is being told. */
    SENT,
    /** The register was told and did not answer: it is asked what became of it. */
    UNKNOWN,
    /** The register carried it out. */
    DONE,
    /** The register says that it cannot be carried out. */
    REFUSED;

    private static final Map<DecisionOrderStatus, Set<DecisionOrderStatus>> MOVES = Map.of(
            PLACED, EnumSet.of(SENT),
            SENT, EnumSet.of(UNKNOWN, DONE, REFUSED),
            UNKNOWN, EnumSet.of(UNKNOWN, DONE, REFUSED),
            DONE, EnumSet.noneOf(DecisionOrderStatus.class),
            REFUSED, EnumSet.of(PLACED));

    /** @throws RuleBroken {@code services.application.moved} when the one may not follow on the other */
    DecisionOrderStatus to(DecisionOrderStatus next) {
        if (!MOVES.get(this).contains(next)) throw new RuleBroken("services.application.moved");
        return next;
    }

    /** Whether the register's answer is still awaited. */
    public boolean open() {
        return this != DONE && this != REFUSED;
    }
}
