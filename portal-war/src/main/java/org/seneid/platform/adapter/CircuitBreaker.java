package org.seneid.platform.adapter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.seneid.platform.delivery.Backoff;

/**
 * Leaves an outside party alone that gave no answer many times in a row: nobody calls it for a pause, then one call tries
 * it, and the pause doubles while it stays silent.
 */
public final class CircuitBreaker {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final Policy policy;
    private final Clock clock;
    private int failures;
    private int closings;
    private int pauses;
    private Instant closedUntil = Instant.MIN;

    /**
     * When a party is left alone.
     *
     * @param failures so many calls in a row without an answer; 0 for never
     * @param pause the first
     */
    public record Policy(int failures, Duration pause) {

        public static final Policy NEVER = new Policy(0, Duration.ZERO);

        private Backoff pauses() {
            return new Backoff(pause, LONGEST_PAUSE, (made, since, next) -> false);
        }
    }

    CircuitBreaker(Policy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    /** A call that was let through, and how often the party had been closed off before. */
    record Pass(int closings) {}

    /** A call, when one may be made. After a pause one may, and others only when it has been answered. */
    synchronized Optional<Pass> admits() {
        if (tripped()) {
            var now = clock.instant();
            if (now.isBefore(closedUntil)) return Optional.empty();
            closedUntil = now.plus(policy.pause());
        }
        return Optional.of(new Pass(closings));
    }

    synchronized void answered() {
        failures = 0;
        pauses = 0;
    }

    /** Calls that were under way when others closed the party off say nothing new. */
    synchronized void failed(Pass pass) {
        if (pass.closings() != closings) return;
        failures++;
        if (!tripped()) return;
        closings++;
        pauses++;
        closedUntil = policy.pauses().next(pauses, clock.instant());
    }

    private boolean tripped() {
        return policy.failures() > 0 && failures >= policy.failures();
    }
}
