package org.seneid.services.application;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.seneid.platform.RuleBroken;

/** How the fee of an application stands, and what may become of it. */
public enum FeeStatus {
    /** The application waits for it. */
    DUE,
    PAID,
    /** It was paid, and given back with the application. */
    REFUNDED,
    /** It is not to be paid any more: the application was withdrawn, or waited too long. */
    CANCELLED;

    private static final Map<FeeStatus, Set<FeeStatus>> MOVES = Map.of(
            DUE, EnumSet.of(PAID, CANCELLED),
            PAID, EnumSet.of(REFUNDED),
            REFUNDED, EnumSet.noneOf(FeeStatus.class),
            CANCELLED, EnumSet.noneOf(FeeStatus.class));

    /** The key of what its citizen is told. */
    public String key() {
        return "services.fee.status." + name().toLowerCase(Locale.ROOT);
    }

    /** @throws RuleBroken {@code services.application.moved} when that may not follow: somebody was faster */
    FeeStatus to(FeeStatus next) {
        if (!MOVES.get(this).contains(next)) throw new RuleBroken("services.application.moved");
        return next;
    }
}
