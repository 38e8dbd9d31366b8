package org.seneid.payments.bank;

import org.seneid.platform.Money;

/**
 * What the portal's bank is asked to do.
 *
 * @param key tells this instruction from all others; the bank carries a key out once, however often it is sent
 * @param account the other side's
 * @param amount more than zero; zero for a mandate
 * @param memo one line without marks that the other side reads
 * @param mandate the bank's reference of the mandate for a collection, else empty
 */
public record BankInstruction(Kind kind, String key, BankAccount account, Money amount, String memo, String mandate) {

    /** What there is to ask for. */
    public enum Kind {
        /** Money goes to the account. */
        TRANSFER,
        /** Money comes from the account, as its holder allowed by a mandate. */
        COLLECTION,
        /** The holder allows collections; the answer's reference names the mandate. */
        MANDATE
    }
}
