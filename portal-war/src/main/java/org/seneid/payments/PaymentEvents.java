package org.seneid.payments;

import java.time.Instant;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;

/** What happens to payments. */
public final class PaymentEvents {

    private PaymentEvents() {}

    /** A citizen paid a bill; the subject is the receipt's number. */
    public record BillPaid(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "bill.paid";
        }
    }

    /** A bill was paid automatically, as its payer had allowed; the subject is the receipt's number. */
    public record BillPaidAutomatically(AccountId citizen, PublicId payment, String payee, Money amount, String subject)
            implements Audited {

        @Override
        public String act() {
            return "bill.paid-automatically";
        }
    }

    /** The payee refused a payment and the money went back; the subject is the receipt's number. */
    public record PaymentReversed(AccountId citizen, PublicId payment, String subject) implements Audited {

        @Override
        public String act() {
            return "payment.reversed";
        }
    }

    /** The payee accepted a payment; the subject is the receipt's number. */
    public record PaymentSettled(AccountId citizen, PublicId payment, Instant paidAt, String subject)
            implements Audited {

        @Override
        public String act() {
            return "payment.settled";
        }
    }

    /** What a payment was for was taken back, and the money with it; the subject is the receipt's number. */
    public record PaymentRefunded(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "payment.refunded";
        }
    }

    /** A payee accepted the payment of a bill: for the room that had the bill issued. */
    public record BillSettled(PublicId bill) {}

    /** The citizen had a silent payee asked again; the subject is the receipt's number. */
    public record PayeeAskedAgain(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "payee.asked";
        }
    }

    /** A citizen looked at the list of their payments. */
    public record PaymentsListed(AccountId citizen) implements Audited {

        @Override
        public String act() {
            return "payments.listed";
        }

        @Override
        public boolean ownLook() {
            return true;
        }
    }

    /** A citizen opened one of their receipts; the subject is its number. */
    public record ReceiptViewed(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "receipt.viewed";
        }

        @Override
        public boolean ownLook() {
            return true;
        }
    }
}
