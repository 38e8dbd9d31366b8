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
        Instant postedAt) {}
