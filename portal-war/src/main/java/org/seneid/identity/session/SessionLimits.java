package org.seneid.identity.session;

import java.time.Duration;
import org.seneid.platform.acting.Role;

/** How long somebody may stay without doing anything, and in all. */
public record SessionLimits(Duration idle, Duration whole) {

    private static final SessionLimits CITIZENS = new SessionLimits(Duration.ofMinutes(15), Duration.ofHours(12));
    private static final SessionLimits STAFF = new SessionLimits(Duration.ofMinutes(10), Duration.ofHours(8));

    /** No session is in use that was not used for so long. */
    static final Duration LONGEST_IDLE = CITIZENS.idle.plus(SessionState.CHECKED_EVERY);

    /** How long after its last use, as it was noted, nobody is there any more. */
    public Duration idleForSure() {
        return idle.plus(SessionState.CHECKED_EVERY);
    }

    public static SessionLimits of(Role role) {
        return role.staff() ? STAFF : CITIZENS;
    }
}
