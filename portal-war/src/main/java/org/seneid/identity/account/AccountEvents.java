package org.seneid.identity.account;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** What happens to accounts. */
public final class AccountEvents {

    private AccountEvents() {}

    /** A citizen has an account from now on; at level 2 they were seen at a desk, at level 1 they opened it online. */
    public record AccountOpened(AccountId citizen, int level) implements Audited {

        @Override
        public String act() {
            return "account.opened-" + level;
        }
    }

    /** Somebody came in, proved again who they are, or left; a failed try is the refusal of the same. */
    public record AccountUsed(AccountId citizen, Use use) implements Audited {

        /** How the account was used, with the key of its sentence. */
        public enum Use {
            SIGNED_IN("account.signed-in"),
            /** Only ever refused: a second factor that was right is a sign-in. */
            SECOND_FACTOR("account.second-factor"),
            /** Only ever refused: one whose count went back, and which may be a copy. */
            PASSKEY("account.passkey"),
            CONFIRMED("account.confirmed"),
            SIGNED_OUT("account.signed-out");

            private final String act;

            Use(String act) {
                this.act = act;
            }

            public String act() {
                return act;
            }
        }

        @Override
        public String act() {
            return use.act();
        }

        @Override
        public boolean routine() {
            return true;
        }
    }
}
