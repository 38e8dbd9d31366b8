package org.seneid.platform;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;

/**
 * When somebody was born, as far as anybody knows: of many old people only the year is, or year and month.
 *
 * <p>Here alone it is decided on which day somebody reaches an age. An unknown month is January, an unknown day the first
 * (Joint Circular 01/2016/TTLT-TANDTC-VKSNDTC-BTP, article 2, for the age of marriage). Whoever was born on 29 February
 * reaches an age on 1 March of a year without that day: a term of years ends with the last day of the month then (Civil
 * Code 91/2015, article 148).
 *
 * @param first the first day that it can have been
 * @param known how exactly it is known
 */
public record BirthDate(LocalDate first, Precision known) implements Comparable<BirthDate>, Serializable {

    /** How exactly a birth is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    public BirthDate {
        if (!first.equals(firstOf(first, known))) throw new IllegalArgumentException("more is said than is known");
    }

    public static BirthDate on(LocalDate day) {
        return new BirthDate(day, Precision.DAY);
    }

    /**
     * As cards and registers put it together.
     *
     * @param month 0 when only the year is known
     * @param day 0 when it is not known
     * @throws DateTimeException when there is no such day
     */
    public static BirthDate of(int year, int month, int day) {
        if (month == 0 && day == 0) return atLeast(LocalDate.of(year, 1, 1), Precision.YEAR);
        if (day == 0) return atLeast(LocalDate.of(year, month, 1), Precision.MONTH);
        return on(LocalDate.of(year, month, day));
    }

    /** What is left of a day when no more than this is known of it. */
    public static BirthDate atLeast(LocalDate day, Precision known) {
        return new BirthDate(firstOf(day, known), known);
    }

    /**
     * Reads what registers write: {@code 1950-03-14}, {@code 1950-03} or {@code 1950}.
     *
     * @throws DateTimeException when it is none of these
     */
    public static BirthDate parse(String iso) {
        return switch (iso.length()) {
            case 4 -> atLeast(LocalDate.parse(iso + "-01-01"), Precision.YEAR);
            case 7 -> atLeast(LocalDate.parse(iso + "-01"), Precision.MONTH);
            default -> on(LocalDate.parse(iso));
        };
    }

    private static LocalDate firstOf(LocalDate day, Precision known) {
        return switch (known) {
            case YEAR -> day.withDayOfYear(1);
            case MONTH -> day.withDayOfMonth(1);
            case DAY -> day;
        };
    }

    public int year() {
        return first.getYear();
    }

    /** Full years of age on a day. */
    public int age(LocalDate today) {
        return Period.between(first, today).getYears();
    }

    /** The first day on which they have this age. */
    public LocalDate reaches(int age) {
        var day = first.plusYears(age);
        return day.getDayOfMonth() == first.getDayOfMonth() ? day : day.plusDays(1);
    }

    /** The birthday of the youngest who have this age. */
    public static LocalDate latest(int age, LocalDate today) {
        return today.minusYears(age);
    }

    /** Whether two papers may be about one birth: what both know is the same. */
    public boolean agreesWith(BirthDate other) {
        var both = known.compareTo(other.known) < 0 ? known : other.known;
        return firstOf(first, both).equals(firstOf(other.first, both));
    }

    /** Whether somebody who says this knows the birth: they agree, and say no less than is known. */
    public boolean proves(BirthDate registered) {
        return known.compareTo(registered.known) >= 0 && agreesWith(registered);
    }

    /** Whether it tells them from others to whoever knows their number, which has the year in it: the day has to be known. */
    public boolean identifies(BirthDate registered) {
        return registered.known == Precision.DAY && proves(registered);
    }

    @Override
    public int compareTo(BirthDate other) {
        return first.compareTo(other.first);
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        var day = first.toString();
        return switch (known) {
            case YEAR -> day.substring(0, 4);
            case MONTH -> day.substring(0, 7);
            case DAY -> day;
        };
    }
}
