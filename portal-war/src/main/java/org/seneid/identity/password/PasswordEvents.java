package org.seneid.identity.password;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** What happens to passwords. */
public final class PasswordEvents {

    private PasswordEvents() {}

    /** A citizen has another password from now on. */
    public record PasswordChanged(AccountId citizen) implements Audited {

        @Override
        public String act() {
            return "account.password-changed";
        }
    }

    /** Whoever has the phone and a second factor of an account set it a new password, and everybody is out. */
    public record SignInRecovered(AccountId citizen) implements Audited {

        @Override
        public String act() {
            return "account.recovered";
        }
    }
}
