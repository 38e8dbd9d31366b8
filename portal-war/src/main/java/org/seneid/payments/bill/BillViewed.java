package org.seneid.payments.bill;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** A citizen opened a bill with its lines; the subject is the payee's number of it. */
public record BillViewed(AccountId citizen, String subject) implements Audited {

    @Override
    public String act() {
        return "bill.viewed";
    }

    @Override
    public boolean ownLook() {
        return true;
    }
}
