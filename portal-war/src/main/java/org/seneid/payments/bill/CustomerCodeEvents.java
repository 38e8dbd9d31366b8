package org.seneid.payments.bill;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** What citizens do with the codes by which payees know them. */
public final class CustomerCodeEvents {

    private CustomerCodeEvents() {}

    /** A citizen follows the bills of a customer code; the code is the subject. */
    public record CustomerCodeAdded(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "customer-code.added";
        }
    }

    /** A citizen follows the bills of a customer code no longer; the code is the subject. */
    public record CustomerCodeRemoved(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "customer-code.removed";
        }
    }

    /** A citizen wants to be reminded of a code's bills; the code is the subject. */
    public record RemindersOn(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "bill-reminders.on";
        }
    }

    /** A citizen wants no reminders of a code's bills; the code is the subject. */
    public record RemindersOff(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "bill-reminders.off";
        }
    }

    /** A citizen tried a customer code that its payee does not have; the payee is the subject, never the code. */
    record CustomerCodeTried(AccountId citizen, String subject) implements Audited {

        static final String ACT = "customer-code.tried";

        @Override
        public String act() {
            return ACT;
        }
    }

    /** Told to whoever follows a customer code: somebody else does from now on. The code is the subject. */
    record CustomerCodeFollowed(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "customer-code.followed";
        }
    }
}
