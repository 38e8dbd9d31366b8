package org.seneid.payments.bill;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.payee.PaymentStatus;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.text.Formats;

/**
 * A bill in a list, with the payment that stands for it.
 *
 * @param paidOn as the payee says; null when it says that the bill is due
 * @param payment null when no payment stands, or somebody else's does
 * @param status of the payment that stands, whoever made it; null when none does
 * @param cancelledOn when the portal took back a bill that it had issued; null while it stands
 */
public record BillRow(
        PublicId id,
        Payee payee,
        String code,
        YearMonth period,
        int months,
        Money amount,
        LocalDate dueOn,
        LocalDate paidOn,
        PublicId payment,
        AccountId payer,
        PaymentStatus status,
        Instant postedAt,
        LocalDate cancelledOn) {

    public boolean due() {
        return status == null && paidOn == null && cancelledOn == null;
    }

    /** The day on which it was paid; when it was due, where that is not for the reader to know. */
    LocalDate paidDay() {
        if (postedAt != null) return Formats.day(postedAt);
        return paidOn == null ? dueOn : paidOn;
    }

    /** Paid, and the payee has not confirmed it yet. */
    public boolean underway() {
        return status != null && status.open();
    }

    /** Nobody learns of somebody else's payment more than that the bill is paid. */
    BillRow seenBy(AccountId citizen) {
        if (payer == null || payer.equals(citizen)) return this;
        return new BillRow(
                id, payee, code, period, months, amount, dueOn, paidOn, null, null, status, null, cancelledOn);
    }
}
