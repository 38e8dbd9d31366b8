package org.seneid.payments.bill;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** What citizens see of their bills. */
public final class BillEvents {

    private BillEvents() {}

    /** A citizen opened a bill with its lines; the subject is the payee's number of it. */
    public record BillViewed(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "bill.viewed";
        }

        @Override
        public boolean ownLook() {
            return true;
        }
    }

    /** A citizen looked at the list of their bills. */
    public record BillsListed(AccountId citizen) implements Audited {

        @Override
        public String act() {
            return "bills.listed";
        }

        @Override
        public boolean ownLook() {
            return true;
        }
    }
}
