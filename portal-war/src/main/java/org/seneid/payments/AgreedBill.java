package org.seneid.payments;

import java.util.List;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;

/** A bill that a citizen agreed to pay, and what they saw beside the button. */
public record AgreedBill(PublicId bill, Money amount) {

    /** The line of the form that it stands in; what is wrong with it is said there. */
    String field() {
        return "bill-" + bill;
    }

    static Money total(List<AgreedBill> bills) {
        return bills.stream().map(AgreedBill::amount).reduce(Money.ZERO, Money::plus);
    }
}
