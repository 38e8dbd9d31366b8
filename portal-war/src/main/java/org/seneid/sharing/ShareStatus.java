package org.seneid.sharing;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.seneid.platform.RuleBroken;

/** What became of a share, and what may become of it. */
public enum ShareStatus {
    OPEN,
    USED,
    REVOKED,
    EXPIRED;

    private static final Map<ShareStatus, Set<ShareStatus>> MOVES = Map.of(
            OPEN, EnumSet.of(OPEN, USED, REVOKED, EXPIRED),
            USED, EnumSet.noneOf(ShareStatus.class),
            REVOKED, EnumSet.noneOf(ShareStatus.class),
            EXPIRED, EnumSet.noneOf(ShareStatus.class));

    /** The key of the word for this state. */
    public String key() {
        return "sharing.status." + name().toLowerCase(Locale.ROOT);
    }

    ShareStatus to(ShareStatus next) {
        if (!MOVES.get(this).contains(next)) throw new RuleBroken(key());
        return next;
    }
}
