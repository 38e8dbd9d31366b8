package org.seneid.identity.password;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** A citizen has another password from now on. */
public record PasswordChanged(AccountId citizen) implements Audited {

    @Override
    public String act() {
        return "account.password-changed";
    }
}
