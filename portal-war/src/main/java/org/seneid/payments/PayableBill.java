package org.seneid.payments;

import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.Payee;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;

/**
 * A bill that a citizen wants to pay, and the payment that stands for it already, if one does.
 *
 * @param number the payee's own number of the bill
 */
public record PayableBill(Payee payee, String code, String number, Money amount, PublicId payment, AccountId payer) {

    CustomerRef customer() {
        return new CustomerRef(payee, code);
    }
}
