package org.seneid.payments.bank.link;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** What happens to citizens' accounts at banks; the subject is the bank's short name, never the number. */
public final class LinkEvents {

    private LinkEvents() {}

    /** A citizen wants to link an account. */
    public record LinkBegun(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "bank-link.begun";
        }
    }

    /** A citizen allowed collections from an account. */
    public record MandateGiven(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "bank-link.agreed";
        }
    }

    /** An account is linked. */
    public record AccountLinked(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "bank-link.linked";
        }
    }

    /** An account is linked no longer, or the linking was given up. */
    public record LinkEnded(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "bank-link.ended";
        }
    }
}
