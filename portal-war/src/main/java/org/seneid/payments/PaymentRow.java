package org.seneid.payments;

import java.time.Instant;
import java.time.YearMonth;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.payee.PaymentStatus;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;

/** A payment in the list of a citizen's payments. */
public record PaymentRow(
        PublicId id,
        String number,
        PublicId bill,
        Payee payee,
        YearMonth period,
        int months,
        Money amount,
        PaymentStatus status,
        Instant postedAt,
        Long debit) {

    /** How a query of payments {@code p} of bills {@code b} of customers {@code c} makes one. */
    public static final String SELECTED =
            "new org.seneid.payments.PaymentRow(p.publicId, p.receiptNumber, b.publicId, c.payee, b.period, b.months,"
                    + " p.amount, p.status, p.postedAt, p.directDebit)";

    /** Whether it was paid automatically, as its payer had allowed. */
    public boolean automatic() {
        return debit != null;
    }
}
