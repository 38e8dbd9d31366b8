package org.seneid.identity.account;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** A citizen has an account from now on; at level 2 they were seen at a desk, at level 1 they opened it online. */
public record AccountOpened(AccountId citizen, int level) implements Audited {

    @Override
    public String act() {
        return "account.opened-" + level;
    }
}
