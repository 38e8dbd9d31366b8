package org.seneid.rings;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** How long a test waits for what it wants to see: the only limit, far beyond what a busy machine needs. */
public final class Patience {

    public static final Duration LIMIT = Duration.ofSeconds(90);

    /** Between two looks. */
    public static final Duration GLANCE = Duration.ofMillis(50);

    private Patience() {}

    /** Waits until it is so, or the limit is over; what is asserted afterwards says what is missing. */
    public static void until(Callable<Boolean> so) throws Exception {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!so.call() && System.nanoTime() < end) LockSupport.parkNanos(GLANCE.toNanos());
    }
}
