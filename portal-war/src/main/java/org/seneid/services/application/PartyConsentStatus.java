package org.seneid.services.application;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.seneid.platform.RuleBroken;

/** How far the other person's consent to an application is, and what may become of it. */
public enum PartyConsentStatus {
    /** The other person has not answered yet. */
    ASKED,
    AGREED,
    DECLINED,
    /** Nobody answered in time. */
    LAPSED,
    /** The applicant took it back before it was answered. */
    TAKEN_BACK;

    private static final Map<PartyConsentStatus, Set<PartyConsentStatus>> MOVES = Map.of(
            ASKED, EnumSet.of(AGREED, DECLINED, LAPSED, TAKEN_BACK),
            AGREED, EnumSet.noneOf(PartyConsentStatus.class),
            DECLINED, EnumSet.noneOf(PartyConsentStatus.class),
            LAPSED, EnumSet.noneOf(PartyConsentStatus.class),
            TAKEN_BACK, EnumSet.noneOf(PartyConsentStatus.class));

    /** The key of its name. */
    public String key() {
        return "services.consent.status." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether the other person may still read what they were asked. */
    boolean shows() {
        return this == ASKED || this == AGREED;
    }

    /** @throws RuleBroken {@code services.consent.over} when that may not follow: it was answered, or is over */
    PartyConsentStatus to(PartyConsentStatus next) {
        if (!MOVES.get(this).contains(next)) throw new RuleBroken("services.consent.over");
        return next;
    }
}
