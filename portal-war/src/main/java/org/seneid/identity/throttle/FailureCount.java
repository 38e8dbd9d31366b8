package org.seneid.identity.throttle;

import java.time.Instant;

/** How often it failed, and when last; no moment when it never did. */
public record FailureCount(long count, Instant last) {

    Instant openAgain(ThrottlePolicy throttle) {
        return last == null ? Instant.MIN : throttle.openAgain(count, last);
    }
}
