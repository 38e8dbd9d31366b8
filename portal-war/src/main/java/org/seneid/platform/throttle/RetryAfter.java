package org.seneid.platform.throttle;

import java.time.Duration;

/**
 * How long to wait before another attempt is looked at.
 *
 * @param underAttack whether it is because of attempts from everywhere
 */
public record RetryAfter(Duration duration, boolean underAttack) {

    /** For machines: at least one. */
    public long seconds() {
        return Math.max(1, duration.plusNanos(999_999_999).toSeconds());
    }

    /** For people: at least one. */
    public long minutes() {
        return (seconds() + 59) / 60;
    }
}
