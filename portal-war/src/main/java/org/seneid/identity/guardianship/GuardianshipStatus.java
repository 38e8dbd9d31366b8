package org.seneid.identity.guardianship;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.seneid.platform.RuleBroken;

/** Whether somebody acts for another, and what may become of it. */
public enum GuardianshipStatus {
    /** The dependant has to agree. */
    ASKED,
    ACTIVE,
    REFUSED,
    ENDED;

    private static final Map<GuardianshipStatus, Set<GuardianshipStatus>> MOVES = Map.of(
            ASKED, EnumSet.of(ACTIVE, REFUSED),
            ACTIVE, EnumSet.of(ENDED),
            REFUSED, EnumSet.noneOf(GuardianshipStatus.class),
            ENDED, EnumSet.noneOf(GuardianshipStatus.class));

    /** @throws RuleBroken {@code identity.dependants.move} when the one may not follow on the other */
    GuardianshipStatus to(GuardianshipStatus next) {
        if (!MOVES.get(this).contains(next)) throw new RuleBroken("identity.dependants.move");
        return next;
    }
}
