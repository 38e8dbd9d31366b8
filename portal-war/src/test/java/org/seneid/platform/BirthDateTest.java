package org.seneid.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;

class BirthDateTest {

    @ParameterizedTest
    @CsvSource({"1950, 1950", "1950-03, 03/1950", "1950-03-14, 14/03/1950"})
    void noMoreIsShownThanIsKnown(String registered, String shown) {
        var birth = BirthDate.parse(registered);
        assertThat(birth).hasToString(registered);
        assertThat(new Formats(Language.VIETNAMESE).birth(birth)).isEqualTo(shown);
        assertThat(new Formats(Language.ENGLISH).birth(birth)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "19", "50", "1950-13", "1950-02-30", "1950-3", "14/03/1950", "195003", "1950-00"})
    void anythingElseIsNoBirth(String text) {
        assertThatThrownBy(() -> BirthDate.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void aDayIsNeverInvented() {
        assertThatThrownBy(() -> new BirthDate(LocalDate.of(1950, 3, 14), BirthDate.Precision.YEAR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2008-11-30, 18, 2026-11-30",
        "2008, 18, 2026-01-01",
        "2008-11, 18, 2026-11-01",
        "2008-02-29, 18, 2026-03-01",
        "2008-02-29, 20, 2028-02-29",
        "2008-02-28, 18, 2026-02-28",
        "2008-02-29, 0, 2008-02-29"
    })
    void anAgeIsReachedOnOneDay(BirthDate birth, int age, LocalDate day) {
        assertThat(birth.reaches(age)).isEqualTo(day);
        assertThat(birth.age(day)).isEqualTo(age);
        assertThat(birth.age(day.minusDays(1))).isLessThan(Math.max(age, 1));
    }

    @Test
    void whoIsBornInALeapYearIsAsOldByOneRuleEveryDay() {
        for (var born = LocalDate.of(2008, 1, 1); born.getYear() == 2008; born = born.plusDays(1)) {
            var birth = BirthDate.on(born);
            for (var today = LocalDate.of(2026, 1, 1); today.getYear() < 2029; today = today.plusDays(1)) {
                var reached = !today.isBefore(birth.reaches(18));
                assertThat(birth.age(today) >= 18).as("%s on %s", birth, today).isEqualTo(reached);
                assertThat(!born.isAfter(BirthDate.latest(18, today))).isEqualTo(reached);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1950, 1950-03-14, true",
        "1950-03-14, 1950, true",
        "1950-03, 1950-03-14, true",
        "1950-03, 1950, true",
        "1950-01-01, 1950, true",
        "1951, 1950-03-14, false",
        "1950-04, 1950-03-14, false",
        "1950-03-15, 1950-03-14, false"
    })
    void twoPapersAgreeOnWhatBothKnow(BirthDate one, BirthDate other, boolean agree) {
        assertThat(one.agreesWith(other)).isEqualTo(agree);
        assertThat(other.agreesWith(one)).isEqualTo(agree);
    }

    @Test
    void aYearAloneProvesNobodyWhoseDayIsKnown() {
        assertThat(BirthDate.parse("1950").proves(BirthDate.parse("1950-03-14")))
                .isFalse();
        assertThat(BirthDate.parse("1950").proves(BirthDate.parse("1950"))).isTrue();
        assertThat(BirthDate.parse("1950-01-01").proves(BirthDate.parse("1950")))
                .isTrue();
        assertThat(BirthDate.parse("1951").proves(BirthDate.parse("1950"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1950-03-14, 1950-03-14, true",
        "1950-03-15, 1950-03-14, false",
        "1950, 1950-03-14, false",
        "1950, 1950, false",
        "1950-01-01, 1950, false",
        "1950-03, 1950-03, false"
    })
    void onlyADayTellsWhoItIs(BirthDate told, BirthDate registered, boolean identifies) {
        assertThat(told.identifies(registered)).isEqualTo(identifies);
    }
}
