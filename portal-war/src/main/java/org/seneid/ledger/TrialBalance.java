package org.seneid.ledger;

import org.seneid.platform.Money;

/**
 * What adding up the whole book found.
 *
 * @param total of all balances when the check began, zero in books that add up
 * @param wrong accounts whose balance is not the sum of their entries, or whose entries are missing, too many or say otherwise
 * @param below accounts below their floor
 */
public record TrialBalance(Money total, long wrong, long below) {

    public boolean holds() {
        return total.equals(Money.ZERO) && wrong == 0 && below == 0;
    }
}
