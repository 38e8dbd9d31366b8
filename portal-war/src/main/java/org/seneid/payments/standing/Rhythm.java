package org.seneid.payments.standing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** How often money is sent. */
public enum Rhythm {
    WEEKLY(DayOfWeek.SUNDAY.getValue()) {
        @Override
        LocalDate onOrAfter(int day, LocalDate from) {
            return from.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(day)));
        }
    },
    /** A month that has not so many days has its last instead. */
    MONTHLY(31) {
        @Override
        LocalDate onOrAfter(int day, LocalDate from) {
            var month = YearMonth.from(from);
            var inIt = in(month, day);
            return inIt.isBefore(from) ? in(month.plusMonths(1), day) : inIt;
        }

        private static LocalDate in(YearMonth month, int day) {
            return month.atDay(Math.min(day, month.lengthOfMonth()));
        }
    };

    private final int days;

    Rhythm(int days) {
        this.days = days;
    }

    /** How many days there are to choose from, the first of them 1. */
    public int days() {
        return days;
    }

    /** The first such day that is not before another. */
    abstract LocalDate onOrAfter(int day, LocalDate from);
}
