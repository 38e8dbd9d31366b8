package org.seneid.payments;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** A citizen looked at the list of their payments. */
public record PaymentsListed(AccountId citizen) implements Audited {

    @Override
    public String act() {
        return "payments.listed";
    }

    @Override
    public boolean ownLook() {
        return true;
    }
}
