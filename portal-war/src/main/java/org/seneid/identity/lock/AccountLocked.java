package org.seneid.identity.lock;

import org.seneid.audit.Audited;
import org.seneid.identity.account.LockOrigin;
import org.seneid.platform.AccountId;

/**
 * An account is closed to everybody, and nobody is signed in there any more.
 *
 * @param by by what right; for {@link LockOrigin#HOLDER} and {@link LockOrigin#OFFICER} the trail knows who
 * @param purpose the officer's reason; empty otherwise
 */
public record AccountLocked(AccountId citizen, LockOrigin by, String purpose) implements Audited {

    @Override
    public String act() {
        return switch (by) {
            case LINK -> "account.locked-by-link";
            case CODE -> "account.locked-by-code";
            case HOLDER, OFFICER -> "account.locked";
        };
    }
}
