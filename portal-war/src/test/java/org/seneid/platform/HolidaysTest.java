package org.seneid.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-01-01", // of a fixed date
                "2027-04-30",
                "2027-05-03", // for Saturday 1 May
                "2028-05-02", // for Sunday 30 April: the day after it is a holiday of its own
                "2028-09-04", // for Saturday 2 September
                "2026-02-16", // as announced
                "2026-09-01",
                "2027-02-08", // whatever will be announced
                "2027-04-16", // by the lunar calendar
                "2026-11-28", // a Saturday
                "2026-11-29"
            })
    void nobodyHasToWork(LocalDate day) {
        assertThat(Holidays.free(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-27", // a Friday like others
                "2027-01-04", // 1 January was no weekend
                "2027-05-04", // one holiday makes one day free
                "2028-05-03",
                "2026-02-23" // Tết is over
            })
    void anyOtherDayIsAWorkingDay(LocalDate day) {
        assertThat(Holidays.free(day)).isFalse();
    }
}
