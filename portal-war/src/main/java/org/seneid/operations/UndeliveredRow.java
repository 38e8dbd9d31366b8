package org.seneid.operations;

import java.time.Instant;
import org.seneid.platform.PublicId;

/**
 * A message, a payment or an order to a register that is still to be delivered or was refused, without to whom or what.
 *
 * @param channel of a message, the payee of a payment, or the kind of an order
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
