package org.seneid.identity.factor;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** What happens to second factors. */
public final class FactorEvents {

    private FactorEvents() {}

    /** The holder of an account can prove themselves in one more way. */
    public record FactorAdded(AccountId citizen, FactorKind kind) implements Audited {

        @Override
        public String act() {
            return "account.factor-added";
        }

        @Override
        public String subject() {
            return kind.name();
        }
    }

    /** A way to prove oneself is gone from an account. */
    public record FactorRemoved(AccountId citizen, FactorKind kind) implements Audited {

        @Override
        public String act() {
            return "account.factor-removed";
        }

        @Override
        public String subject() {
            return kind.name();
        }
    }

    /** The holder of an account has a new sheet of recovery codes; the codes of the old one are no good any more. */
    public record RecoveryCodesMade(AccountId citizen) implements Audited {

        @Override
        public String act() {
            return "account.recovery-codes-made";
        }
    }

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

    /** The holder of an account lets codes by SMS be a second factor beside a better one, or does no more. */
    public record SmsCodesSwitched(AccountId citizen, boolean allowed) implements Audited {

        @Override
        public String act() {
            return allowed ? "account.sms-codes-on" : "account.sms-codes-off";
        }
    }
}
