package org.seneid.payments;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** The payee accepted a payment; the subject is the receipt's number. */
public record PaymentSettled(AccountId citizen, String subject) implements Audited {

    @Override
    public String act() {
        return "payment.settled";
    }
}
