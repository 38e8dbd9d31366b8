package org.seneid.identity.factor;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** The holder of an account has a new sheet of recovery codes; the codes of the old one are no good any more. */
public record RecoveryCodesMade(AccountId citizen) implements Audited {

    @Override
    public String act() {
        return "account.recovery-codes-made";
    }
}
