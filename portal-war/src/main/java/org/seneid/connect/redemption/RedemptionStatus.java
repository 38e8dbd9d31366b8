package org.seneid.connect.redemption;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.seneid.platform.RuleBroken;

/** Where the redeeming of a share stands, and where it may go. */
public enum RedemptionStatus {
    /** Waits for the citizen. */
    ASKED,
    DECLINED,
    /** The result is made and not yet fetched. */
    CONFIRMED,
    RECEIVED,
    /** Nobody answered or came for it in time, or its party was stopped; stored only then, since time alone makes it so. */
    EXPIRED;

    private static final Map<RedemptionStatus, Set<RedemptionStatus>> MOVES = Map.of(
            ASKED, EnumSet.of(DECLINED, CONFIRMED),
            DECLINED, EnumSet.noneOf(RedemptionStatus.class),
            CONFIRMED, EnumSet.of(RECEIVED),
            RECEIVED, EnumSet.noneOf(RedemptionStatus.class),
            EXPIRED, EnumSet.noneOf(RedemptionStatus.class));

    /** Its name in the API. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of the word for this state. */
    public String key() {
        return "connect.redemption.status." + name();
    }

    /** @throws RuleBroken {@code connect.redemption.over} when that is no legal move */
    RedemptionStatus to(RedemptionStatus next) {
        if (!MOVES.get(this).contains(next)) throw new RuleBroken("connect.redemption.over");
        return next;
    }
}
