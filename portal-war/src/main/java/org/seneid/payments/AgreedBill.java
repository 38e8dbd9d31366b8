package org.seneid.payments;

import java.util.List;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;

/** A bill that a citizen agreed to pay, and what they saw beside the button. */
public record AgreedBill(PublicId bill, Money amount) {

    /** More than any bill, and little enough to be summed. */
    private static final Money TOO_MUCH = new Money(1_000_000_000_000_000L);

    /** @throws RuleBroken {@code platform.form.damaged} when no bill can be that much */
    public AgreedBill {
        if (amount.isNegative() || amount.compareTo(TOO_MUCH) > 0) throw new RuleBroken("platform.form.damaged");
    }

    static Money total(List<AgreedBill> bills) {
        return bills.stream().map(AgreedBill::amount).reduce(Money.ZERO, Money::plus);
    }
}
