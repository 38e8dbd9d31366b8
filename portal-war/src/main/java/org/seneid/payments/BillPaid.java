package org.seneid.payments;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** A citizen paid a bill; the subject is the receipt's number. */
public record BillPaid(AccountId citizen, String subject) implements Audited {

    @Override
    public String act() {
        return "bill.paid";
    }
}
