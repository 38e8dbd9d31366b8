package org.seneid.platform.outbox;

import java.time.Duration;
import java.time.Instant;

/**
 * When a message that was not taken is tried again: the wait doubles, and ends.
 *
 * @param first the wait after the first try
 * @param longest no wait is longer
 * @param giveUp so old a message is not tried any more
 */
record Backoff(Duration first, Duration longest, Duration giveUp) {

    private static final int DOUBLINGS = 20;

    /** @param tries how often it was tried, counted from one */
    Instant next(int tries, Instant now) {
        var doubled = first.multipliedBy(1L << Math.min(tries - 1, DOUBLINGS));
        return now.plus(doubled.compareTo(longest) < 0 ? doubled : longest);
    }

    boolean over(Instant written, Instant next) {
        return next.isAfter(written.plus(giveUp));
    }
}
