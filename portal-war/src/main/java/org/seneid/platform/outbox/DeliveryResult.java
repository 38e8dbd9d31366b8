package org.seneid.platform.outbox;

/**
 * What became of a message that was handed over.
 *
 * @param reason a word for the operator, without personal data; empty when it was taken
 */
public record DeliveryResult(Outcome outcome, String reason) {

    /** What it was told. */
    public enum Outcome {
        TAKEN,
        /** Not this message, not now. */
        LATER,
        /** Not this message, ever. */
        NEVER,
        /** Nobody is there to take any. */
        AWAY
    }

    public static final DeliveryResult TAKEN = new DeliveryResult(Outcome.TAKEN, "");

    public static DeliveryResult later(String reason) {
        return new DeliveryResult(Outcome.LATER, reason);
    }

    public static DeliveryResult never(String reason) {
        return new DeliveryResult(Outcome.NEVER, reason);
    }

    public static DeliveryResult away(String reason) {
        return new DeliveryResult(Outcome.AWAY, reason);
    }
}
