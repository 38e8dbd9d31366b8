package org.seneid.identity.factor;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/**
 * One of an account's recovery codes was spent.
 *
 * @param left how many are left
 */
public record RecoveryCodeUsed(AccountId citizen, long left) implements Audited {

    @Override
    public String act() {
        return "account.recovery-code-used";
    }

    @Override
    public String subject() {
        return String.valueOf(left);
    }
}
