package org.seneid.payments;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

/** The payee refused a payment and the money went back; the subject is the receipt's number. */
public record PaymentReversed(AccountId citizen, PublicId payment, String subject) implements Audited {

    @Override
    public String act() {
        return "payment.reversed";
    }
}
