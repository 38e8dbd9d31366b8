package org.seneid.payments;

import java.time.Instant;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

/** The payee accepted a payment; the subject is the receipt's number. */
public record PaymentSettled(AccountId citizen, PublicId payment, Instant paidAt, String subject) implements Audited {

    @Override
    public String act() {
        return "payment.settled";
    }
}
