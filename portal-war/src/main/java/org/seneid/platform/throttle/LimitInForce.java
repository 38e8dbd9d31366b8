package org.seneid.platform.throttle;

import java.time.Duration;

/**
 * A limit as it holds now, and how many it keeps waiting; never whom.
 *
 * @param counted which attempts count together, the end of a message's key
 * @param free how many attempts are free
 * @param first the wait after the first that is not free, which doubles up to the longest
 * @param window how long an attempt counts
 * @param attack from how many attempts from everywhere on it holds; 0 when it always does
 * @param blocked how many devices, places or subjects have to wait now
 * @param more whether there are more of them than were counted
 */
public record LimitInForce(
        ThrottlePolicy policy,
        String counted,
        int free,
        Duration first,
        Duration longest,
        Duration window,
        long attack,
        long blocked,
        boolean more) {}
