package org.seneid.payments.bill;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** Told to whoever follows a customer code: somebody else does from now on. The code is the subject. */
record CustomerCodeFollowed(AccountId citizen, String subject) implements Audited {

    @Override
    public String act() {
        return "customer-code.followed";
    }
}
