package org.seneid.platform.adapter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.seneid.platform.delivery.Backoff;

/**
 * Stops calls to a party after several failures in a row. After a pause one call is let through; the pause doubles while calls
 * fail.
 */
public final class CircuitBreaker {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final Policy policy;
    private final Clock clock;
    private int failures;
    private int trips;
    private int pauses;
    private Instant openUntil = Instant.MIN;

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

    /** A call that was let through, and how often the breaker had tripped before. */
    record Permit(int trips) {}

    /** A call, when one may be made. After a pause one may, and others only when it has been answered. */
    synchronized Optional<Permit> permit() {
        if (tripped()) {
            var now = clock.instant();
            if (now.isBefore(openUntil)) return Optional.empty();
            openUntil = now.plus(policy.pause());
        }
        return Optional.of(new Permit(trips));
    }

    synchronized void answered() {
        failures = 0;
        pauses = 0;
    }

    /** Calls that were under way when it tripped say nothing new. */
    synchronized void failed(Permit permit) {
        if (permit.trips() != trips) return;
        failures++;
        if (!tripped()) return;
        trips++;
        pauses++;
        openUntil = policy.pauses().next(pauses, clock.instant());
    }

    private boolean tripped() {
        return policy.failures() > 0 && failures >= policy.failures();
    }
}
