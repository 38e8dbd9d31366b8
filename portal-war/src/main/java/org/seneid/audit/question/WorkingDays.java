package org.seneid.audit.question;

import java.time.LocalDate;
import org.seneid.platform.Holidays;

/**
 * Days by which an answer is due. Who asks what was done with their data is answered within two working days (Personal Data
 * Protection Law 91/2025 and Decree 356/2025). Weekends and public holidays do not count; a holiday that has not been
 * announced does, so that an answer is due early rather than late.
 */
final class WorkingDays {

    private static final int FOR_AN_ANSWER = 2;

    private WorkingDays() {}

    /** The last day for an answer to what was asked on that day. */
    static LocalDate answerBy(LocalDate asked) {
        var day = asked;
        for (int counted = 0; counted < FOR_AN_ANSWER; ) {
            day = day.plusDays(1);
            if (!Holidays.free(day)) counted++;
        }
        return day;
    }

    /** How many working days are left up to a day, which is the last of them; those that went by since then, less than zero. */
    static int left(LocalDate today, LocalDate until) {
        return until.isBefore(today) ? -between(until, today) : between(today, until);
    }

    private static int between(LocalDate day, LocalDate later) {
        return (int) day.plusDays(1)
                .datesUntil(later.plusDays(1))
                .filter(one -> !Holidays.free(one))
                .count();
    }
}
