package org.seneid.payments.transfer;

import java.util.EnumSet;
import java.util.Set;
import org.seneid.platform.Money;

/**
 * What transfers that people are talked into have in common; its words are {@code payments.transfer.sign.<name>}. One of
 * them is a warning; two make the transfer wait, because whoever presses somebody to send money presses for time.
 */
public enum FraudSign {
    /** Nothing was sent to this account before. */
    FIRST_TIME,
    /** Much, and a sum as people name it. */
    ROUND_LARGE,
    /** What guards the account was changed a short while ago. */
    SECURITY_CHANGE;

    private static final Money LARGE = new Money(3_000_000);
    private static final long ROUND = 500_000;
    private static final int ENOUGH = 2;

    /**
     * The signs that a transfer has.
     *
     * @param known whether something was sent to the same account before
     * @param changed whether what guards the account was changed within a day
     */
    static Set<FraudSign> of(Money amount, boolean known, boolean changed) {
        var signs = EnumSet.noneOf(FraudSign.class);
        if (!known) signs.add(FIRST_TIME);
        if (amount.compareTo(LARGE) >= 0 && amount.dong() % ROUND == 0) signs.add(ROUND_LARGE);
        if (changed) signs.add(SECURITY_CHANGE);
        return signs;
    }

    /** Whether so many signs make a transfer wait. */
    static boolean pause(Set<FraudSign> signs) {
        return signs.size() >= ENOUGH;
    }

    public String key() {
        return "payments.transfer.sign." + this;
    }
}
