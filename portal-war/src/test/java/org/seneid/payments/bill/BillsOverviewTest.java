package org.seneid.payments.bill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.payee.PaymentStatus;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;

class BillsOverviewTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Test
    void whatWasPaidLastComesFirstWhoeverSaysWhen() {
        var here = row(OCTOBER.minusMonths(3), null, Instant.parse("2026-11-20T02:00:00Z"));
        var elsewhere = row(OCTOBER, LocalDate.of(2026, 11, 5), null);
        var late = row(OCTOBER.minusMonths(1), LocalDate.of(2026, 11, 25), null);
        var bySomebodyElse = row(OCTOBER.minusMonths(2), null, null);
        assertThat(new BillsOverview(List.of(), List.of(elsewhere, late, bySomebodyElse, here)).paid())
                .containsExactly(late, here, elsewhere, bySomebodyElse);
    }

    private static BillRow row(YearMonth period, LocalDate paidOn, Instant postedAt) {
        return new BillRow(
                PublicId.random(),
                Payee.values()[0],
                "PE0100012345",
                period,
                1,
                Money.ZERO,
                period.atEndOfMonth(),
                paidOn,
                null,
                null,
                paidOn == null ? PaymentStatus.SETTLED : null,
                postedAt,
                null);
    }
}
