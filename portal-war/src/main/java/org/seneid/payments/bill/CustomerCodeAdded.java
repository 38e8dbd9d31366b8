package org.seneid.payments.bill;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** A citizen follows the bills of a customer code; the code is the subject. */
public record CustomerCodeAdded(AccountId citizen, String subject) implements Audited {

    @Override
    public String act() {
        return "customer-code.added";
    }
}
