package org.seneid.identity.lock;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/**
 * An account can be used again.
 *
 * @param purpose the officer's reason; empty when the holder unlocked it
 */
public record AccountUnlocked(AccountId citizen, String purpose) implements Audited {

    @Override
    public String act() {
        return "account.unlocked";
    }
}
