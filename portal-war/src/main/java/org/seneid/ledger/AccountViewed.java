package org.seneid.ledger;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** A citizen looked at their balance and entries. */
public record AccountViewed(AccountId citizen) implements Audited {

    @Override
    public String act() {
        return "account.viewed";
    }

    @Override
    public boolean ownLook() {
        return true;
    }
}
