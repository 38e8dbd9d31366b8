package org.seneid.payments.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seneid.platform.RuleBroken;

class StandingScheduleTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "31, 2027-01-30, 2027-01-31",
        "31, 2027-02-01, 2027-02-28",
        "31, 2027-02-28, 2027-02-28",
        "31, 2027-03-01, 2027-03-31",
        "31, 2027-04-30, 2027-04-30",
        "31, 2028-02-01, 2028-02-29",
        "29, 2027-02-01, 2027-02-28",
        "29, 2028-02-29, 2028-02-29",
        "30, 2028-02-29, 2028-02-29",
        "30, 2027-03-01, 2027-03-30",
        "1, 2026-12-02, 2027-01-01",
        "15, 2026-12-15, 2026-12-15",
        "31, 2100-02-01, 2100-02-28"
    })
    void aMonthWithoutThatDayHasItsLast(int day, LocalDate from, LocalDate next) {
        assertThat(new StandingSchedule(Rhythm.MONTHLY, day, LONG_AGO, null).onOrAfter(from))
                .contains(next);
    }

    @Test
    void everyMonthOfFourYearsHasOneDay() {
        var schedule = new StandingSchedule(Rhythm.MONTHLY, 31, LONG_AGO, null);
        var days = Stream.iterate(LocalDate.of(2025, 1, 31), day -> schedule.onOrAfter(day.plusDays(1))
                        .orElseThrow())
                .limit(48)
                .toList();
        assertThat(days).allMatch(day -> day.plusDays(1).getDayOfMonth() == 1);
        assertThat(days.get(47)).isEqualTo(LocalDate.of(2028, 12, 31));
    }

    @Test
    void aWeekHasOneDayAcrossMonthsAndYears() {
        var thursdays = new StandingSchedule(Rhythm.WEEKLY, DayOfWeek.THURSDAY.getValue(), LONG_AGO, null);
        assertThat(thursdays.onOrAfter(LocalDate.of(2026, 12, 31))).contains(LocalDate.of(2026, 12, 31));
        assertThat(thursdays.onOrAfter(LocalDate.of(2027, 1, 1))).contains(LocalDate.of(2027, 1, 7));
        assertThat(thursdays.onOrAfter(LocalDate.of(2028, 2, 25))).contains(LocalDate.of(2028, 3, 2));
    }

    @Test
    void nothingIsSentBeforeTheFirstDayOrAfterTheLast() {
        var first = LocalDate.of(2027, 2, 10);
        var schedule = new StandingSchedule(Rhythm.MONTHLY, 10, first, LocalDate.of(2027, 4, 9));
        assertThat(schedule.onOrAfter(LONG_AGO)).contains(first);
        assertThat(schedule.onOrAfter(LocalDate.of(2027, 2, 11))).contains(LocalDate.of(2027, 3, 10));
        assertThat(schedule.onOrAfter(LocalDate.of(2027, 3, 11))).isEmpty();
    }

    @Test
    void aDayThatThereIsNotIsRefused() {
        for (int day : new int[] {-1, 0, 8})
            assertThatThrownBy(() -> new StandingSchedule(Rhythm.WEEKLY, day, LONG_AGO, null))
                    .isInstanceOf(RuleBroken.class);
        for (int day : new int[] {-1, 0, 32})
            assertThatThrownBy(() -> new StandingSchedule(Rhythm.MONTHLY, day, LONG_AGO, null))
                    .isInstanceOf(RuleBroken.class);
    }

    @Test
    void theFirstDayIsNotOverAndTheLastLeavesOne() {
        var today = LocalDate.of(2026, 12, 1);
        at("first", today, new StandingSchedule(Rhythm.MONTHLY, 5, today.minusDays(1), null));
        at(
                "first",
                today,
                new StandingSchedule(Rhythm.MONTHLY, 5, today.plusYears(1).plusDays(1), null));
        at("last", today, new StandingSchedule(Rhythm.MONTHLY, 5, today, LocalDate.of(2026, 12, 4)));
        new StandingSchedule(Rhythm.MONTHLY, 5, today, LocalDate.of(2026, 12, 5)).mustBePossible(today);
    }

    private static void at(String field, LocalDate today, StandingSchedule schedule) {
        assertThatThrownBy(() -> schedule.mustBePossible(today))
                .isInstanceOfSatisfying(
                        RuleBroken.class, rule -> assertThat(rule.field()).isEqualTo(field));
    }

    /** 17:00 in London is midnight here. */
    @Test
    void daysAreThoseOfTheCitizensZone() {
        var first = LocalDate.of(2026, 12, 31);
        assertThat(StandingSchedule.earliest(Instant.parse("2026-12-30T16:59:59Z")))
                .as("the evening before")
                .isEqualTo(first);
        assertThat(StandingSchedule.earliest(Instant.parse("2026-12-30T17:00:00Z")))
                .isEqualTo(first);
        assertThat(StandingSchedule.earliest(Instant.parse("2026-12-31T12:59:59Z")))
                .isEqualTo(first);
        assertThat(StandingSchedule.earliest(Instant.parse("2026-12-31T13:00:00Z")))
                .isEqualTo(first.plusDays(1));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T02:00:00Z, 2026-12-01T03:00:00Z, 1, 2027-01-01",
        "2026-12-01T02:00:00Z, 2026-12-01T13:30:00Z, 1, 2027-01-01",
        "2026-12-01T02:00:00Z, 2026-12-20T02:00:00Z, 1, 2027-01-01",
        "2026-12-01T02:00:00Z, 2027-01-01T02:00:00Z, 1, 2027-01-01",
        "2026-12-31T02:00:00Z, 2026-12-31T02:00:00Z, 31, 2027-01-31",
        "2027-01-31T02:00:00Z, 2027-01-31T02:00:00Z, 31, 2027-02-28",
        "2026-12-01T17:30:00Z, 2026-12-01T17:31:00Z, 2, 2027-01-02"
    })
    void whatWasSentIsProposedAgainFromTheNextSuchDayOn(Instant sentAt, Instant now, int day, LocalDate first) {
        assertThat(StandingSchedule.again(sentAt, now))
                .isEqualTo(new StandingSchedule(Rhythm.MONTHLY, day, first, null));
    }

    @Test
    void aDayIsOverWithItsLastRound() {
        var day = LocalDate.of(2026, 12, 31);
        assertThat(StandingSchedule.over(day, Instant.parse("2026-12-31T12:41:00Z")))
                .isFalse();
        assertThat(StandingSchedule.over(day, Instant.parse("2026-12-31T13:41:00Z")))
                .isTrue();
        assertThat(StandingSchedule.over(day, Instant.parse("2027-01-01T00:41:00Z")))
                .isTrue();
    }
}
