package org.seneid.enrolment.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.seneid.platform.RuleBroken;

class OpenDayTest {

    /** Wednesday, 08:05 in Vietnam. */
    private static final Instant NOW = Instant.parse("2026-11-25T01:05:00Z");

    private static final Instant AT_NINE = Instant.parse("2026-11-25T02:00:00Z");

    private final DeskSchedule schedule =
            new DeskSchedule(1, ScheduleDetails.typed("7:30-11:30", "13:30 – 17:00", "07:30-11:30", "30", "2"));

    @Test
    void daysThatAreFreeForEverybodyAreLeftOutAndSaturdaysAreShort() {
        assertThat(days(NOW).stream().map(OpenDay::day).map(LocalDate::getDayOfWeek))
                .startsWith(
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.FRIDAY,
                        DayOfWeek.SATURDAY,
                        DayOfWeek.MONDAY);
        assertThat(days(NOW).get(3).afternoons()).isEmpty();
        assertThat(days(NOW).get(3).times()).hasSize(8);
        assertThat(days(NOW).get(1).times()).hasSize(15);
    }

    @Test
    void nobodyBooksOnAPublicHoliday() {
        // 1 September 2026 is a Tuesday beside the National Day, 2 September is the day itself, 29 August a Saturday
        var days = days(Instant.parse("2026-08-28T00:00:00Z")).stream().map(OpenDay::day);
        assertThat(days).startsWith(LocalDate.of(2026, 8, 28), LocalDate.of(2026, 8, 29), LocalDate.of(2026, 9, 3));
    }

    @Test
    void whatIsTooNearToBeReachedIsLeftOut() {
        assertThat(days(NOW).get(0).times().get(0).start()).isEqualTo("2026-11-25T02:00:00Z");
        assertThat(days(Instant.parse("2026-11-25T09:45:00Z")).get(0).day()).isEqualTo("2026-11-26");
    }

    @Test
    void asManyComeAtOnceAsThereAreSeats() {
        assertThat(at(Map.of())).isEqualTo(2);
        assertThat(at(Map.of(AT_NINE, 1L))).isEqualTo(1);
        assertThat(at(Map.of(AT_NINE, 2L))).isZero();
        // seats were taken away after people had booked
        assertThat(at(Map.of(AT_NINE, 5L))).isZero();
    }

    @Test
    void theFirstFreeTimeIsOffered() {
        var day = OpenDay.next(schedule, Map.of(AT_NINE, 2L), clock(NOW)).get(0);
        assertThat(day.earliest()).contains(Instant.parse("2026-11-25T02:30:00Z"));
        assertThat(day.full()).isFalse();
    }

    @Test
    void aDeskWithoutSeatsHasNoDays() {
        var none = new DeskSchedule(1, ScheduleDetails.typed("7:30-11:30", "", "", "30", "0"));
        assertThat(OpenDay.next(none, Map.of(), clock(NOW))).isEmpty();
    }

    @Test
    void everythingWrongWithTheHoursIsSaidAtItsField() {
        assertThatThrownBy(() -> ScheduleDetails.typed("7h30", "17:00-13:30", "25:00-26:00", "1", "x"))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.all())
                        .extracting(RuleBroken::field)
                        .isEqualTo(List.of("morning", "afternoon", "saturday", "minutes", "seats")));
        assertThatThrownBy(() -> ScheduleDetails.typed("7:30-14:00", "13:30-17:00", "", "20", "1"))
                .hasMessage("enrolment.hours.overlap");
    }

    @Test
    void hoursAreKeptAsTheyAreWritten() {
        var converter = new OpeningPeriod.ColumnConverter();
        var period = OpeningPeriod.typed("7:30-11:30", "morning").orElseThrow();
        assertThat(converter.convertToDatabaseColumn(period)).isEqualTo("07:30-11:30");
        assertThat(converter.convertToEntityAttribute("07:30-11:30")).isEqualTo(period);
        assertThat(period.text()).isEqualTo("07:30–11:30");
    }

    private int at(Map<Instant, Long> taken) {
        return OpenDay.next(schedule, taken, clock(NOW)).get(0).times().get(0).left();
    }

    private List<OpenDay> days(Instant now) {
        return OpenDay.next(schedule, Map.of(), clock(now));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
