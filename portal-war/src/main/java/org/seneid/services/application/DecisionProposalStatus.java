package org.seneid.services.application;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.seneid.platform.RuleBroken;

/** How far a proposed decision is. */
public enum DecisionProposalStatus {
    /** Nobody has taken it for the second look. */
    PROPOSED,
    /** A second clerk has it. */
    IN_CONFIRMATION,
    /** The second clerk agreed, and it became the decision. */
    CONFIRMED,
    /** The second clerk did not agree. */
    SENT_BACK,
    /** The clerk who proposed it took it back. */
    TAKEN_BACK;

    private static final Map<DecisionProposalStatus, Set<DecisionProposalStatus>> MOVES = Map.of(
            PROPOSED, EnumSet.of(IN_CONFIRMATION, TAKEN_BACK),
            IN_CONFIRMATION, EnumSet.of(PROPOSED, CONFIRMED, SENT_BACK),
            CONFIRMED, EnumSet.noneOf(DecisionProposalStatus.class),
            SENT_BACK, EnumSet.noneOf(DecisionProposalStatus.class),
            TAKEN_BACK, EnumSet.noneOf(DecisionProposalStatus.class));

    /** Whether it waits for the second clerk. */
    public boolean open() {
        return !MOVES.get(this).isEmpty();
    }

    /** @throws RuleBroken {@code services.second.moved} when that may not follow: somebody was faster */
    DecisionProposalStatus to(DecisionProposalStatus next) {
        if (!MOVES.get(this).contains(next)) throw new RuleBroken("services.second.moved");
        return next;
    }
}
