package org.seneid.payments.bank;

/**
 * What the bank says of an instruction.
 *
 * @param reference the bank's own number of it when it was accepted, else empty
 * @param reason why it was refused, one of {@link BankRefusal}'s words, else empty
 */
public record BankAnswer(Outcome outcome, String reference, String reason) {

    /** What became of an instruction. */
    public enum Outcome {
        ACCEPTED,
        /** Nothing was done, and nothing will be. */
        REFUSED,
        /** The bank was asked for this instruction and never heard of it. */
        NOT_RECEIVED,
        /** No answer came in time, or the bank is still at it: whether it is carried out is not known. */
        UNKNOWN
    }

    public static final BankAnswer NOT_RECEIVED = new BankAnswer(Outcome.NOT_RECEIVED, "", "");
    public static final BankAnswer UNKNOWN = new BankAnswer(Outcome.UNKNOWN, "", "");

    public static BankAnswer accepted(String reference) {
        return new BankAnswer(Outcome.ACCEPTED, reference, "");
    }

    public static BankAnswer refused(BankRefusal reason) {
        return new BankAnswer(Outcome.REFUSED, "", reason.name());
    }
}
