package org.seneid.enrolment.draft;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.seneid.platform.RuleBroken;

/** Whether an enrolment is being worked on, and what it may become. */
public enum EnrolmentStatus {
    DRAFT,
    /** The account is open. */
    COMPLETED,
    /** The person left, or may not have an account. */
    ABANDONED;

    private static final Map<EnrolmentStatus, Set<EnrolmentStatus>> MOVES = Map.of(
            DRAFT, EnumSet.of(COMPLETED, ABANDONED),
            COMPLETED, EnumSet.noneOf(EnrolmentStatus.class),
            ABANDONED, EnumSet.noneOf(EnrolmentStatus.class));

    /** @throws RuleBroken {@code enrolment.over} when the one may not follow on the other */
    EnrolmentStatus to(EnrolmentStatus next) {
        if (!MOVES.get(this).contains(next)) throw new RuleBroken("enrolment.over");
        return next;
    }
}
