package org.seneid.payments.limit;

import java.time.Instant;
import java.util.Optional;

/**
 * A citizen's limits as they stand.
 *
 * @param later what counts from a moment on; empty when no raise waits
 * @param from that moment; null without one
 */
public record ChosenLimits(SpendingLimits inForce, Optional<SpendingLimits> later, Instant from) {}
