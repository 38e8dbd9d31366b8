package org.seneid.payments.bill;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** A citizen tried a customer code that its payee does not have; the payee is the subject, never the code. */
record CustomerCodeTried(AccountId citizen, String subject) implements Audited {

    static final String ACT = "customer-code.tried";

    @Override
    public String act() {
        return ACT;
    }
}
