package org.seneid.identity.lock;

import org.seneid.audit.Audited;
import org.seneid.identity.account.LockOrigin;
import org.seneid.platform.AccountId;

/** What closes accounts and opens them again. */
public final class LockEvents {

    private LockEvents() {}

    /**
     * An account is closed to everybody, and nobody is signed in there any more.
     *
     * @param by by what right; for {@link LockOrigin#HOLDER}, {@link LockOrigin#OFFICER} and {@link LockOrigin#OPERATOR} the trail
     *     knows who
     * @param purpose the reason of an officer or an operator; empty otherwise
     */
    public record AccountLocked(AccountId citizen, LockOrigin by, String purpose) implements Audited {

        @Override
        public String act() {
            return switch (by) {
                case LINK -> "account.locked-by-link";
                case CODE -> "account.locked-by-code";
                case HOLDER, OFFICER, OPERATOR -> "account.locked";
            };
        }
    }

    /** Somebody locked what was locked: it stays as it was, and whoever did so wants it to stay. */
    public record AccountAlreadyLocked(AccountId citizen) {}

    /**
     * An account can be used again.
     *
     * @param purpose the reason of an officer, an agent or an operator; empty when the holder unlocked it
     */
    public record AccountUnlocked(AccountId citizen, String purpose) implements Audited {

        @Override
        public String act() {
            return "account.unlocked";
        }
    }

    /** A citizen has another lock code from now on. */
    public record LockCodeMade(AccountId citizen) implements Audited {

        @Override
        public String act() {
            return "account.lock-code-made";
        }
    }
}
