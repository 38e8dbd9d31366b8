package org.seneid.payments.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.payments.account.Lines.line;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seneid.ledger.TransferKind;
import org.seneid.payments.payee.Payee;
import org.seneid.platform.Money;

class SpendingYearTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private final SpendingYear year = SpendingYear.of(
            List.of(
                    line(TransferKind.PAYMENT, -400_000, Payee.EVN_HANOI.title(), ""),
                    line(TransferKind.REVERSAL, 100_000, Payee.EVN_HANOI.title(), ""),
                    line(TransferKind.PAYMENT, -50_000, Payee.HEALTH_INSURANCE.title(), ""),
                    line(TransferKind.TRANSFER, -500_000, "Trần Thị Bình", ""),
                    line(TransferKind.TRANSFER, 900_000, "Trần Thị Bình", ""),
                    line(TransferKind.TOP_UP, 5_000_000, "", ""),
                    line(TransferKind.PAY_OUT, -70_000, "LE VAN BAN", ""),
                    line(TransferKind.RETURN, 70_000, "LE VAN BAN", "")),
            TODAY);

    @Test
    void what_went_out_is_told_by_what_it_was_for_and_what_came_back_is_taken_off() {
        var month = year.newestFirst().get(0);
        assertThat(month.of()).isEqualTo(YearMonth.of(2026, 12));
        assertThat(month.sum(SpendingCategory.POWER)).isEqualTo(new Money(300_000));
        assertThat(month.sum(SpendingCategory.TRANSFERS)).isEqualTo(new Money(500_000));
        assertThat(month.total()).isEqualTo(new Money(850_000));
    }

    @Test
    void twelve_months_are_shown_and_only_categories_that_money_went_to() {
        assertThat(year.months()).hasSize(12);
        assertThat(year.months().get(0).total()).isEqualTo(Money.ZERO);
        assertThat(year.categories())
                .containsExactly(SpendingCategory.POWER, SpendingCategory.INSURANCE, SpendingCategory.TRANSFERS);
        assertThat(year.total()).isEqualTo(new Money(850_000));
    }

    @Test
    void the_tallest_bar_is_two_hundred_pixels() {
        var month = year.newestFirst().get(0);
        assertThat(year.categories().stream().mapToLong(month::height).sum()).isBetween(198L, 200L);
        assertThat(SpendingYear.of(List.of(), TODAY).categories()).isEmpty();
    }
}
