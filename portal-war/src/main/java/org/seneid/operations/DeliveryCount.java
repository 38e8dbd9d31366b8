package org.seneid.operations;

import java.time.Instant;

/** How much of one kind and channel is in one state, and since when the oldest of it. */
public record DeliveryCount(
        Undelivered.Kind kind, String channel, Undelivered.State state, long count, Instant oldest) {}
