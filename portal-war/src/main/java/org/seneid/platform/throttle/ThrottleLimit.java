package org.seneid.platform.throttle;

import java.time.Duration;
import java.time.Instant;

/**
 * Some attempts are free, then each one doubles the wait, up to a longest one.
 *
 * @param attack from how many attempts from everywhere on it holds; at 0 it always does
 * @param window how long an attempt counts
 */
record ThrottleLimit(Counted counted, long attack, int free, Duration first, Duration longest, Duration window) {

    static final Duration DAY = Duration.ofDays(1);

    private static final int MOST_DOUBLINGS = 20;

    ThrottleLimit(Counted counted, int free, Duration first, Duration longest, Duration window) {
        this(counted, 0, free, first, longest, window);
    }

    /** So many within a window, and no more. */
    ThrottleLimit(Counted counted, int free, Duration window) {
        this(counted, free, window, window, window);
    }

    /** The same, for a subject that was attempted so often from everywhere. */
    ThrottleLimit underAttackAfter(long attempts) {
        return new ThrottleLimit(counted, attempts, free, first, longest, window);
    }

    ThrottleLimit withFree(int other) {
        return new ThrottleLimit(counted, attack, other, first, longest, window);
    }

    boolean underAttack() {
        return attack > 0;
    }

    /** Whether it holds for a subject, after so many attempts from everywhere. */
    boolean holds(AttemptCount everywhere) {
        return everywhere.count() >= attack;
    }

    /** From when on another attempt is allowed, after those before; in the past when now is fine. */
    Instant openAgain(AttemptCount before) {
        if (before.count() < free || before.count() == 0) return Instant.MIN;
        var doublings = (int) Math.min(before.count() - free, MOST_DOUBLINGS);
        var wait = first.multipliedBy(1L << doublings);
        var open = before.last().plus(wait.compareTo(longest) > 0 ? longest : wait);
        var forgotten = before.first().plus(window);
        // when the earliest counts no more, one is free again
        return before.count() == free && forgotten.isBefore(open) ? forgotten : open;
    }
}
