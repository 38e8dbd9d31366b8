package org.seneid.platform;

import java.time.LocalDate;

/**
 * Days counted as offices count them: weekends and public holidays do not count. A holiday that has not been announced does,
 * so that something is due early rather than late.
 */
public final class WorkingDays {

    private WorkingDays() {}

    /** The last day for something that is due so many working days after a day, which itself does not count. */
    public static LocalDate after(LocalDate start, int count) {
        var day = start;
        for (int counted = 0; counted < count; ) {
            day = day.plusDays(1);
            if (!Holidays.free(day)) counted++;
        }
        return day;
    }

    /** How many working days are left up to a day, which is the last of them; those that went by since then, less than zero. */
    public static int left(LocalDate today, LocalDate until) {
        return until.isBefore(today) ? -between(until, today) : between(today, until);
    }

    private static int between(LocalDate day, LocalDate later) {
        return (int) day.plusDays(1)
                .datesUntil(later.plusDays(1))
                .filter(one -> !Holidays.free(one))
                .count();
    }
}
