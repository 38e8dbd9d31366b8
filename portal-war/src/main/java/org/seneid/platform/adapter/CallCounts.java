package org.seneid.platform.adapter;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * How many calls to an outside party there were.
 *
 * @param failures by why there was no answer
 * @param mostWithin the time, rounded up to a power of two, within which 95 of 100 ended; empty without calls
 */
public record CallCounts(long calls, Map<String, Long> failures, Optional<Duration> mostWithin) {

    static final int MINUTES = 60;
    static final int MINUTE = 60;

    public long failed() {
        return failures.values().stream().mapToLong(Long::longValue).sum();
    }
}
