package org.seneid.helpdesk.session;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.seneid.platform.RuleBroken;

/** Whether an agent sees an account, and what may follow. */
public enum HelpStatus {
    RUNNING,
    ENDED;

    private static final Map<HelpStatus, Set<HelpStatus>> MOVES =
            Map.of(RUNNING, EnumSet.of(ENDED), ENDED, EnumSet.noneOf(HelpStatus.class));

    /** @throws RuleBroken {@code helpdesk.session.move} when the one may not follow on the other */
    HelpStatus to(HelpStatus next) {
        if (!MOVES.get(this).contains(next)) throw new RuleBroken("helpdesk.session.move");
        return next;
    }
}
