package org.seneid.payments.account;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.seneid.platform.Clocks;

/**
 * A time of which a statement is wanted.
 *
 * @param name as addresses have it: {@code 30d}, {@code 12m}, or a month such as {@code 2026-11}
 * @param from the first day
 * @param to the last day
 */
public record AccountPeriod(String name, LocalDate from, LocalDate to) {

    public static final String DAYS = "30d";
    public static final String YEAR = "12m";

    private static final int SHOWN_DAYS = 30;
    private static final int SHOWN_MONTHS = 12;
    private static final int EARLIEST = 2000;

    /** What an address asks for; the last thirty days when that is no time at all. */
    public static AccountPeriod read(String name, LocalDate today) {
        if (YEAR.equals(name)) return year(today);
        try {
            if (name != null && name.matches("[0-9]{4}-[0-9]{2}")) {
                var month = YearMonth.parse(name);
                if (month.getYear() >= EARLIEST && !month.atDay(1).isAfter(today)) return of(month, today);
            }
        } catch (DateTimeException none) {
            return days(today);
        }
        return days(today);
    }

    private static AccountPeriod days(LocalDate today) {
        return new AccountPeriod(DAYS, today.minusDays(SHOWN_DAYS), today);
    }

    private static AccountPeriod of(YearMonth month, LocalDate today) {
        var last = month.atEndOfMonth();
        return new AccountPeriod(month.toString(), month.atDay(1), last.isAfter(today) ? today : last);
    }

    /** This month and the eleven before it. */
    public static AccountPeriod year(LocalDate today) {
        var first = YearMonth.from(today).minusMonths(SHOWN_MONTHS - 1L);
        return new AccountPeriod(YEAR, first.atDay(1), today);
    }

    /** This month and the twelve before it, newest first. */
    public static List<YearMonth> months(LocalDate today) {
        var months = new ArrayList<YearMonth>();
        for (int i = 0; i <= SHOWN_MONTHS; i++) months.add(YearMonth.from(today).minusMonths(i));
        return months;
    }

    public Instant begins() {
        return from.atStartOfDay(Clocks.CITIZENS_ZONE).toInstant();
    }

    /** Its first moment no more. */
    public Instant ends() {
        return to.plusDays(1).atStartOfDay(Clocks.CITIZENS_ZONE).toInstant();
    }
}
