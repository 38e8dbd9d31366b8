package org.seneid.payments.bill;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** A citizen looked at the list of their bills. */
public record BillsListed(AccountId citizen) implements Audited {

    @Override
    public String act() {
        return "bills.listed";
    }

    @Override
    public boolean ownLook() {
        return true;
    }
}
