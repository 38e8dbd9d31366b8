package org.seneid.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-25", // Monday to Wednesday
        "2026-11-26, 2026-11-30", // Thursday to Monday
        "2026-11-27, 2026-12-01", // Friday to Tuesday
        "2026-11-28, 2026-12-01", // what is asked on a Saturday is as if asked on Sunday
        "2026-11-29, 2026-12-01",
        "2026-12-31, 2027-01-05", // Thursday, over New Year and a weekend to Tuesday
        "2026-02-13, 2026-02-24", // Friday before Tết, over a week
        "2027-04-29, 2027-05-05" // over Reunification Day, Labour Day and the Monday for it
    })
    void twoWorkingDaysWithoutTheDayItself(LocalDate asked, LocalDate answered) {
        assertThat(WorkingDays.after(asked, 2)).isEqualTo(answered);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-25, 2",
        "2026-11-25, 2026-11-25, 0", // the last day
        "2026-11-27, 2026-12-01, 2", // a weekend between
        "2026-11-28, 2026-12-01, 2",
        "2026-11-26, 2026-11-25, -1",
        "2026-11-30, 2026-11-27, -1", // the weekend does not count when it is over either
        "2026-11-29, 2026-11-27, 0" // late by no working day
    })
    void whatIsLeftIsCountedInWorkingDays(LocalDate today, LocalDate until, int left) {
        assertThat(WorkingDays.left(today, until)).isEqualTo(left);
    }
}
