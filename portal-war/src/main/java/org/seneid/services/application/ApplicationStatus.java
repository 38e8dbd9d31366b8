package org.seneid.services.application;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.seneid.platform.RuleBroken;

/** How far an application is, and what may become of it. */
public enum ApplicationStatus {
    /** The citizen is filling the form. */
    DRAFT,
    /** Filled and declared; waits for the fee, or for the other person to agree. No authority has it yet. */
    AWAITING,
    /** The authority has it, and nobody looks at it yet. */
    SUBMITTED,
    /** A clerk has it. */
    IN_REVIEW,
    /** The clerk asked for more; the deadline stands still. */
    MORE_ASKED,
    APPROVED,
    REFUSED,
    WITHDRAWN;

    private static final Map<ApplicationStatus, Set<ApplicationStatus>> MOVES = Map.of(
            DRAFT, EnumSet.of(AWAITING, SUBMITTED),
            AWAITING, EnumSet.of(DRAFT, SUBMITTED, WITHDRAWN),
            SUBMITTED, EnumSet.of(IN_REVIEW, WITHDRAWN),
            IN_REVIEW, EnumSet.of(SUBMITTED, MORE_ASKED, APPROVED, REFUSED, WITHDRAWN),
            MORE_ASKED, EnumSet.of(IN_REVIEW, REFUSED, WITHDRAWN),
            APPROVED, EnumSet.of(IN_REVIEW),
            REFUSED, EnumSet.noneOf(ApplicationStatus.class),
            WITHDRAWN, EnumSet.noneOf(ApplicationStatus.class));

    /** The key of its name. */
    public String key() {
        return "services.status." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is decided or taken back; what was approved is reviewed again only when a register refuses to carry it out. */
    public boolean over() {
        return this == APPROVED || MOVES.get(this).isEmpty();
    }

    /** Whether its citizen may take it back. */
    public boolean withdrawable() {
        return MOVES.get(this).contains(WITHDRAWN);
    }

    /** @throws RuleBroken {@code services.application.moved} when that may not follow: somebody was faster */
    ApplicationStatus to(ApplicationStatus next) {
        if (!MOVES.get(this).contains(next)) throw new RuleBroken("services.application.moved");
        return next;
    }
}
