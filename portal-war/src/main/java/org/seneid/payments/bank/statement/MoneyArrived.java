package org.seneid.payments.bank.statement;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** Somebody paid a citizen from a bank; the subject is the bank's number of it. */
public record MoneyArrived(AccountId citizen, String subject) implements Audited {

    @Override
    public String act() {
        return "bank-order.arrived";
    }
}
