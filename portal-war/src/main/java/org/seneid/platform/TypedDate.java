package org.seneid.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.seneid.platform.BirthDate.Precision;

/**
 * Reads a day as people type it: {@code 30/4/1975}, {@code 30-4-1975}, {@code 30.4.1975}, {@code 30041975} from a keypad
 * that has nothing but digits, or {@code 1975-04-30} as a date field sends it.
 */
public final class TypedDate {

    private static final String BETWEEN = "[ ./-]+";
    private static final String YEAR = "(?<y>[12][0-9]{3})";
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:(?:(?<d>[0-9]{1,2})" + BETWEEN + ")?(?<m>[0-9]{1,2})" + BETWEEN + ")?" + YEAR);
    private static final Pattern DIGITS = Pattern.compile("(?<d>[0-9]{2})?(?<m>[0-9]{2})" + YEAR);
    private static final Pattern YEAR_FIRST = Pattern.compile(YEAR + "-(?<m>[0-9]{1,2})(?:-(?<d>[0-9]{1,2}))?");

    private TypedDate() {}

    /** A day; empty when it is none, as the 31st of February. */
    public static Optional<LocalDate> day(String typed) {
        return birth(typed).filter(date -> date.known() == Precision.DAY).map(BirthDate::first);
    }

    /** A birth, of which month and day may be left out or be zeros when they are not known. */
    public static Optional<BirthDate> birth(String typed) {
        var text = TypedText.plain(typed);
        for (var shape : new Pattern[] {DAY_FIRST, DIGITS, YEAR_FIRST}) {
            var read = shape.matcher(text);
            if (read.matches()) return of(read);
        }
        return Optional.empty();
    }

    private static Optional<BirthDate> of(Matcher read) {
        try {
            return Optional.of(BirthDate.of(number(read, "y"), number(read, "m"), number(read, "d")));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher read, String part) {
        return read.group(part) == null ? 0 : Integer.parseInt(read.group(part));
    }
}
