package org.seneid.payments.bank;

/** Why a bank refuses for good; its sentence is {@code payments.bank.refusal.<name>}. */
public enum BankRefusal {
    /** There is no such account. */
    NO_ACCOUNT,
    /** The account is closed or blocked. */
    CLOSED,
    /** It has not that much. */
    SHORT,
    /** No mandate allows the collection. */
    MANDATE,
    /** Anything else. */
    OTHER;

    /** What a bank wrote; {@link #OTHER} for a word that nobody knows. */
    public static BankRefusal of(String word) {
        for (var known : values()) if (known.name().equals(word)) return known;
        return OTHER;
    }

    public String key() {
        return "payments.bank.refusal." + this;
    }
}
