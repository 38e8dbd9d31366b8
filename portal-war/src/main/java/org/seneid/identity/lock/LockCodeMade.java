package org.seneid.identity.lock;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** A citizen has another lock code from now on. */
public record LockCodeMade(AccountId citizen) implements Audited {

    @Override
    public String act() {
        return "account.lock-code-made";
    }
}
