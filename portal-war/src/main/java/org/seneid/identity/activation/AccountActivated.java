package org.seneid.identity.activation;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** A citizen took their account up with the slip from the desk, and chose a password. */
public record AccountActivated(AccountId citizen) implements Audited {

    @Override
    public String act() {
        return "account.activated";
    }
}
