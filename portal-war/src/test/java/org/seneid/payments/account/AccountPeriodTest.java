package org.seneid.payments.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountPeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @CsvSource({
        "30d, 2026-11-01, 2026-12-01",
        "12m, 2026-01-01, 2026-12-01",
        "2026-12, 2026-12-01, 2026-12-01",
        "2026-02, 2026-02-01, 2026-02-28"
    })
    void an_address_names_a_time(String name, LocalDate from, LocalDate to) {
        assertThat(AccountPeriod.read(name, TODAY)).isEqualTo(new AccountPeriod(name, from, to));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "2027-01", "2026-13", "0000-01", "x", "2026-1"})
    void what_is_no_time_is_the_last_thirty_days(String name) {
        assertThat(AccountPeriod.read(name, TODAY).name()).isEqualTo(AccountPeriod.DAYS);
    }

    @Test
    void a_day_ends_when_the_citizens_clocks_say_so() {
        var month = AccountPeriod.read("2026-11", TODAY);
        assertThat(month.begins()).isEqualTo(Instant.parse("2026-10-31T17:00:00Z"));
        assertThat(month.ends()).isEqualTo(Instant.parse("2026-11-30T17:00:00Z"));
        assertThat(AccountPeriod.months(TODAY)).hasSize(13).startsWith(YearMonth.of(2026, 12));
    }
}
