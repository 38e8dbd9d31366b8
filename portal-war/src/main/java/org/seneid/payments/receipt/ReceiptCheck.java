package org.seneid.payments.receipt;

import java.time.LocalDate;
import org.seneid.payments.Payment;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.payee.PaymentStatus;
import org.seneid.platform.Money;
import org.seneid.platform.text.Formats;

/** What a receipt tells anybody who holds it and its code: this, and nothing else; all null unless they match. */
public record ReceiptCheck(
        Verdict verdict, String number, Payee payee, Money amount, LocalDate day, PaymentStatus status) {

    /** How the check ended. */
    public enum Verdict {
        GENUINE,
        WRONG,
        TOO_MANY_TRIES
    }

    static final ReceiptCheck WRONG = new ReceiptCheck(Verdict.WRONG, null, null, null, null, null);
    static final ReceiptCheck TOO_MANY_TRIES = new ReceiptCheck(Verdict.TOO_MANY_TRIES, null, null, null, null, null);

    static ReceiptCheck of(Payment payment) {
        return new ReceiptCheck(
                Verdict.GENUINE,
                payment.receiptNumber(),
                payment.bill().customer().getPayee(),
                payment.amount(),
                Formats.day(payment.postedAt()),
                payment.status());
    }
}
