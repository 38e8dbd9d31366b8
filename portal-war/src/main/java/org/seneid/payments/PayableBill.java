package org.seneid.payments;

import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.Payee;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;

/**
 * A bill that a citizen wants to pay, and the payment that stands for it already, if one does.
 *
 * @param number the payee's own number of the bill
 */
public record PayableBill(Payee payee, String code, String number, Money amount, PublicId payment, AccountId payer) {

    CustomerRef customer() {
        return new CustomerRef(payee, code);
    }

    /** What is said of it among several: somebody paid it. */
    RuleBroken paid() {
        return new RuleBroken("payments.batch.paid", payee.title(), code);
    }

    /** What is said of it among several: its payee does not answer. */
    RuleBroken silent() {
        return new RuleBroken("payments.batch.silent", payee.title(), code);
    }

    /** What is wrong with it, with its name, as among several it must have. */
    RuleBroken named(RuleBroken alone) {
        return switch (alone.key()) {
            case "payments.pay.changed" ->
                new RuleBroken("payments.batch.changed", payee.title(), code, alone.args()[0]);
            case DueCheck.SILENT -> silent();
            default -> paid();
        };
    }
}
