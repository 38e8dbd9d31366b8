package org.seneid.payments.payee;

import java.util.Set;

/**
 * What a payee says of a payment.
 *
 * @param reference the payee's own number of the payment when it accepted it, else empty
 * @param reason why it refused, as {@code payments.refusal.<reason>}, else empty
 */
public record PayeeAnswer(Outcome outcome, String reference, String reason) {

    /** What became of a payment at the payee's. */
    public enum Outcome {
        ACCEPTED,
        REFUSED,
        /** The payee was asked for this payment and never heard of it. */
        NOT_RECEIVED,
        /** No answer came in time: whether the payee booked it is not known. */
        UNKNOWN
    }

    public static final PayeeAnswer NOT_RECEIVED = new PayeeAnswer(Outcome.NOT_RECEIVED, "", "");
    public static final PayeeAnswer UNKNOWN = new PayeeAnswer(Outcome.UNKNOWN, "", "");

    private static final String OTHER = "other";

    /** Why a payee refuses, in words that people are told; every other word is {@value #OTHER}. */
    private static final Set<String> REASONS = Set.of("already-paid", "amount", "closed", "no-such-bill");

    public static PayeeAnswer accepted(String reference) {
        return new PayeeAnswer(Outcome.ACCEPTED, reference, "");
    }

    public static PayeeAnswer refused(String reason) {
        return new PayeeAnswer(Outcome.REFUSED, "", REASONS.contains(reason) ? reason : OTHER);
    }
}
