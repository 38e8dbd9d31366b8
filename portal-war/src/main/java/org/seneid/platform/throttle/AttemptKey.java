package org.seneid.platform.throttle;

import java.time.Instant;

/**
 * Attempts that count together.
 *
 * @param subject the fingerprint of what they are at; any of those where it is not the same
 */
public record AttemptKey(String subject, long count, Instant first, Instant last) {

    AttemptCount attempts() {
        return new AttemptCount(count, first, last);
    }
}
