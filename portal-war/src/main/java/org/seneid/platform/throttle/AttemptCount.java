package org.seneid.platform.throttle;

import java.time.Instant;

/** How many attempts there were, and when the first and the last; no moments when there were none. */
public record AttemptCount(long count, Instant first, Instant last) {}
