package org.seneid.ledger;

import org.seneid.platform.Money;

/**
 * What adding up the whole book found.
 *
 * @param total of all entries: zero, whatever happened
 * @param wrong accounts whose kept balance is not the sum of their entries
 * @param below accounts below their floor
 */
public record TrialBalance(Money total, long wrong, long below) {

    public boolean holds() {
        return total.equals(Money.ZERO) && wrong == 0 && below == 0;
    }
}
