package org.seneid.platform.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * When what was not taken is tried again: the wait doubles, and ends.
 *
 * @param first the wait after the first attempt
 * @param longest no wait is longer
 */
public record Backoff(Duration first, Duration longest, GiveUp giveUp) {

    private static final int DOUBLINGS = 20;

    /** Decides whether an attempt is not made any more. */
    @FunctionalInterface
    public interface GiveUp {

        /** @param made how many attempts were made */
        boolean now(int made, Instant since, Instant next);

        static GiveUp afterAttempts(int most) {
            return (made, since, next) -> made >= most;
        }

        static GiveUp afterAge(Duration age) {
            return (made, since, next) -> next.isAfter(since.plus(age));
        }
    }

    /** @param made how many attempts were made, counted from one */
    public Instant next(int made, Instant now) {
        var doubled = first.multipliedBy(1L << Math.min(made - 1, DOUBLINGS));
        return now.plus(doubled.compareTo(longest) < 0 ? doubled : longest);
    }
}
