package org.seneid.platform;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The days on which nobody has to work. Public holidays of a fixed date are known for every year (Labour Code 45/2019,
 * article 112), and one on a weekend makes the next working day free (article 111); the others are announced year by year
 * and stand in {@code holidays.txt}.
 */
public final class Holidays {

    private static final List<MonthDay> FIXED =
            List.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1), MonthDay.of(9, 2));

    private static final int DATE = 10;
    private static final Set<LocalDate> ANNOUNCED = announced();

    private Holidays() {}

    public static boolean free(LocalDate day) {
        return weekend(day) || celebrated(day);
    }

    /** Whether it is a public holiday, or free in the place of one, whatever day of the week it is. */
    public static boolean celebrated(LocalDate day) {
        return ANNOUNCED.contains(day) || ofFixedDate(day.getYear()).contains(day);
    }

    private static Set<LocalDate> ofFixedDate(int year) {
        var days = new HashSet<LocalDate>();
        for (var fixed : FIXED) days.add(fixed.atYear(year));
        for (var fixed : FIXED) if (weekend(fixed.atYear(year))) days.add(instead(fixed.atYear(year), days));
        return days;
    }

    private static LocalDate instead(LocalDate holiday, Set<LocalDate> taken) {
        var day = holiday;
        while (weekend(day) || taken.contains(day) || ANNOUNCED.contains(day)) day = day.plusDays(1);
        return day;
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
    }

    private static Set<LocalDate> announced() {
        try (var in = Holidays.class.getResourceAsStream("holidays.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> LocalDate.parse(line.substring(0, DATE)))
                    .collect(toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
