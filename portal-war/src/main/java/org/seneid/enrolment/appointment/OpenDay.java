package org.seneid.enrolment.appointment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.seneid.platform.Clocks;
import org.seneid.platform.text.Formats;

/** A day on which a desk is open, with the times at which people can still come. */
public record OpenDay(LocalDate day, List<Time> times) {

    /** Whoever books has to get there. */
    static final Duration NOTICE = Duration.ofMinutes(30);

    /** How many days can be chosen from, and how far ahead they are looked for. */
    private static final int SHOWN = 10;

    private static final int AHEAD = 30;
    private static final int NOON = 12;

    /**
     * When somebody's time begins.
     *
     * @param left how many may still book it
     */
    public record Time(Instant start, int left) {

        public boolean full() {
            return left == 0;
        }

        public boolean morning() {
            return start.atZone(Clocks.CITIZENS_ZONE).getHour() < NOON;
        }
    }

    /**
     * The next days of a desk; what is too near to be reached is left out, and a day of which nothing is left with it.
     *
     * @param taken how many have booked a moment
     */
    static List<OpenDay> next(DeskSchedule schedule, Map<Instant, Long> taken, Clock clock) {
        var earliest = clock.instant().plus(NOTICE);
        return days(clock.instant())
                .map(day -> of(day, schedule, taken, earliest))
                .filter(day -> !day.times.isEmpty())
                .limit(SHOWN)
                .toList();
    }

    private static Stream<LocalDate> days(Instant now) {
        var today = Formats.day(now);
        return today.datesUntil(today.plusDays(AHEAD));
    }

    private static OpenDay of(LocalDate day, DeskSchedule schedule, Map<Instant, Long> taken, Instant earliest) {
        return new OpenDay(
                day,
                schedule.starts(day).stream()
                        .map(time ->
                                day.atTime(time).atZone(Clocks.CITIZENS_ZONE).toInstant())
                        .filter(start -> !start.isBefore(earliest))
                        .map(start -> new Time(start, left(schedule, taken.getOrDefault(start, 0L))))
                        .toList());
    }

    private static int left(DeskSchedule schedule, long taken) {
        return (int) Math.max(0, schedule.seats() - taken);
    }

    /** Up to when moments may be booked now. */
    static Instant horizon(Instant now) {
        return Formats.day(now)
                .plusDays(AHEAD)
                .atStartOfDay(Clocks.CITIZENS_ZONE)
                .toInstant();
    }

    public int left() {
        return times.stream().mapToInt(Time::left).sum();
    }

    public boolean full() {
        return left() == 0;
    }

    public Optional<Instant> earliest() {
        return times.stream().filter(time -> !time.full()).map(Time::start).findFirst();
    }

    public List<Time> mornings() {
        return times.stream().filter(Time::morning).toList();
    }

    public List<Time> afternoons() {
        return times.stream().filter(time -> !time.morning()).toList();
    }
}
