package org.seneid.identity;

import java.time.Instant;

/** How often it failed, and when last; no moment when it never did. */
public record Failures(long count, Instant last) {

    Instant openAgain(Throttle throttle) {
        return last == null ? Instant.MIN : throttle.openAgain(count, last);
    }
}
