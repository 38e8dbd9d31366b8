package org.seneid.ledger;

import java.time.Instant;
import org.seneid.platform.Money;

/**
 * A line of a citizen's statement.
 *
 * @param amount negative when the citizen paid
 * @param balance what the account held after it
 * @param otherSide who was on the other side, by its own name; empty when it is not known
 * @param memo what the payer wrote for the receiver; may be empty
 * @param reference what it was for, such as a receipt's number
 */
public record Movement(
        TransferKind kind,
        Money amount,
        Money balance,
        String otherSide,
        String memo,
        String reference,
        Instant bookedAt) {

    private static final String HIDDEN = "•••";

    public Movement {
        otherSide = otherSide == null ? "" : otherSide;
        memo = memo == null ? "" : memo;
    }

    /** As an agent sees it: with neither names of people nor memos. */
    Movement withoutPersons() {
        var company = kind == TransferKind.PAYMENT || kind == TransferKind.REVERSAL;
        return new Movement(
                kind, amount, balance, company ? otherSide : hidden(otherSide), hidden(memo), reference, bookedAt);
    }

    private static String hidden(String text) {
        return text.isEmpty() ? "" : HIDDEN;
    }

    /** Whether money came in. */
    public boolean in() {
        return !amount.isNegative();
    }
}
