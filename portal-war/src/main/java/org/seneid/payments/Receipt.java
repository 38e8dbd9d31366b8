package org.seneid.payments;

import java.time.Instant;
import java.time.YearMonth;
import org.seneid.payments.bill.BillOccasion;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.payee.PaymentStatus;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;

/**
 * A payment as its payer sees it.
 *
 * @param payer the name of who paid
 * @param answeredAt when the payee said what it did with it; null while it has not
 * @param reference the payee's own number of the payment; empty until it accepted
 * @param refusal why the payee refused; empty unless it did
 * @param nextAttemptAt when the payee is told or asked next; null when that is over
 */
public record Receipt(
        PublicId id,
        String number,
        PublicId bill,
        Payee payee,
        String customer,
        YearMonth period,
        int months,
        Money amount,
        PaymentStatus status,
        Instant postedAt,
        Instant answeredAt,
        String reference,
        String refusal,
        Instant nextAttemptAt,
        String occasionVi,
        String occasionEn,
        String occasionAddress,
        String payer,
        Long debit) {

    /** What this portal issued the bill for; empty for a bill that its payee sent. */
    public BillOccasion occasion() {
        return new BillOccasion(occasionVi, occasionEn, occasionAddress);
    }

    /** What is printed beside the number, for whoever checks it. */
    public String code() {
        return ReceiptCode.of(id).grouped();
    }

    /** Whether it was paid automatically, as its payer had allowed. */
    public boolean automatic() {
        return debit != null;
    }

    /** Whether nobody asks the payee any more, though it never answered. */
    public boolean stuck() {
        return status == PaymentStatus.UNKNOWN && nextAttemptAt == null;
    }
}
