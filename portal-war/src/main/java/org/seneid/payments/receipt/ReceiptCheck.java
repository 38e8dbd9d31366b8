package org.seneid.payments.receipt;

import java.time.LocalDate;
import java.util.Optional;
import org.seneid.payments.Payment;
import org.seneid.payments.payee.PaymentStatus;
import org.seneid.payments.transfer.CreditTransfer;
import org.seneid.platform.Money;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.MaskedName;
import org.seneid.platform.throttle.RetryAfter;

/**
 * What a receipt tells anybody who holds it and its code: this, and nothing else; all null unless they match.
 *
 * @param to the payee, or the masked name of a citizen who got a transfer
 * @param transfer whether it is money that one citizen sent to another
 * @param retryAfter how long to wait, after too many attempts
 */
public record ReceiptCheck(
        Verdict verdict,
        String number,
        String to,
        boolean transfer,
        Money amount,
        LocalDate day,
        PaymentStatus status,
        Optional<RetryAfter> retryAfter) {

    /** How the check ended. */
    public enum Verdict {
        GENUINE,
        WRONG,
        TOO_MANY_ATTEMPTS
    }

    static final ReceiptCheck WRONG =
            new ReceiptCheck(Verdict.WRONG, null, null, false, null, null, null, Optional.empty());

    static ReceiptCheck tooManyAttempts(RetryAfter retryAfter) {
        return new ReceiptCheck(
                Verdict.TOO_MANY_ATTEMPTS, null, null, false, null, null, null, Optional.of(retryAfter));
    }

    static ReceiptCheck of(Payment payment) {
        return new ReceiptCheck(
                Verdict.GENUINE,
                payment.receiptNumber(),
                payment.bill().customer().getPayee().title(),
                false,
                payment.amount(),
                Formats.day(payment.postedAt()),
                payment.status(),
                Optional.empty());
    }

    /** To a citizen it arrived at once, so it is always settled. */
    static ReceiptCheck of(CreditTransfer transfer) {
        return new ReceiptCheck(
                Verdict.GENUINE,
                transfer.reference(),
                MaskedName.of(transfer.holder()),
                true,
                transfer.amount(),
                Formats.day(transfer.sentAt()),
                PaymentStatus.SETTLED,
                Optional.empty());
    }
}
