package org.seneid.identity.session;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import org.seneid.platform.acting.Role;

/** How long somebody may stay without doing anything, and in all. */
public record SessionLimits(Duration idle, Duration whole) {

    /** No session is in use that was not used for so long. */
    static final Duration LONGEST_IDLE = Arrays.stream(Role.values())
            .map(role -> of(role).idleForSure())
            .max(Comparator.naturalOrder())
            .orElseThrow();

    /** How long after its last use, as it was noted, nobody is there any more. */
    public Duration idleForSure() {
        return idle.plus(SessionState.CHECKED_EVERY);
    }

    public static SessionLimits of(Role role) {
        return new SessionLimits(role.idle(), role.whole());
    }
}
