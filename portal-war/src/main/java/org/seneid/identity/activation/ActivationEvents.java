package org.seneid.identity.activation;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** What happens to accounts on their way into use. */
public final class ActivationEvents {

    private ActivationEvents() {}

    /** A citizen took their account up with the slip from the desk, and chose a password. */
    public record AccountActivated(AccountId citizen) implements Audited {

        @Override
        public String act() {
            return "account.activated";
        }
    }

    /** Somebody who works here took their account up with a code from an operator: a password and an authenticator app. */
    public record StaffActivated(AccountId citizen) implements Audited {

        @Override
        public String act() {
            return "staff.activated";
        }
    }

    /** An activation slip was made for a citizen; one from before is good for nothing any more. */
    public record ActivationIssued(AccountId citizen) implements Audited {

        @Override
        public String act() {
            return "account.activation-issued";
        }
    }

    /**
     * Everything that the holder of an account proved themselves by was lost, and is good for nothing any more; a slip from
     * the desk leads on.
     *
     * @param purpose the officer's reason
     */
    public record CredentialsReset(AccountId citizen, String purpose) implements Audited {

        @Override
        public String act() {
            return "account.factors-replaced";
        }
    }

    /**
     * The holder of an account of level 1 was seen at a desk.
     *
     * @param purpose the officer's reason; empty when it is the enrolment itself
     */
    public record LevelRaised(AccountId citizen, String purpose) implements Audited {

        @Override
        public String act() {
            return "account.level-raised";
        }
    }
}
