package org.seneid.platform.outbox;

/**
 * What became of a message that was handed over.
 *
 * @param reason a word for the operator, without personal data; empty when it was taken
 */
public record GatewayAnswer(Outcome outcome, String reason) {

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

    public static final GatewayAnswer TAKEN = new GatewayAnswer(Outcome.TAKEN, "");

    public static GatewayAnswer later(String reason) {
        return new GatewayAnswer(Outcome.LATER, reason);
    }

    public static GatewayAnswer never(String reason) {
        return new GatewayAnswer(Outcome.NEVER, reason);
    }

    public static GatewayAnswer away(String reason) {
        return new GatewayAnswer(Outcome.AWAY, reason);
    }
}
