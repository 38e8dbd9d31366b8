package org.seneid.operations;

import java.time.Instant;
import org.seneid.platform.PublicId;

/**
 * A message or a payment that is still to be delivered, without to whom or what.
 *
 * @param channel of a message, or the payee of a payment
 * @param dueAt the next attempt; null when there is none
 * @param reason why the last attempt failed, in the outside party's code; empty when it is not known
 */
public record UndeliveredRow(
        PublicId id,
        Undelivered.Kind kind,
        String channel,
        Undelivered.State state,
        int tries,
        Instant dueAt,
        String reason,
        Instant createdAt) {}
