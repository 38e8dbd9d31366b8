package org.seneid.enrolment.appointment;

import java.util.Optional;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.TypedText;
import org.seneid.platform.text.FormErrors;

/**
 * When a desk is open and how many it serves.
 *
 * @param morning on workdays; empty when it is shut
 * @param afternoon on workdays; empty when it is shut
 * @param saturday empty when it is shut
 * @param minutes how long one person takes
 * @param seats how many are served at once; with zero nobody books
 */
public record ScheduleDetails(
        Optional<OpeningPeriod> morning,
        Optional<OpeningPeriod> afternoon,
        Optional<OpeningPeriod> saturday,
        int minutes,
        int seats) {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 120;
    private static final int MOST_SEATS = 20;

    /**
     * Reads a form.
     *
     * @throws RuleBroken with all that is wrong, at {@code morning}, {@code afternoon}, {@code saturday}, {@code minutes}
     *     and {@code seats}
     */
    public static ScheduleDetails typed(
            String morning, String afternoon, String saturday, String minutes, String seats) {
        var form = new FormErrors();
        var early = form.read(() -> OpeningPeriod.typed(morning, "morning"));
        var late = form.read(() -> OpeningPeriod.typed(afternoon, "afternoon"));
        var weekend = form.read(() -> OpeningPeriod.typed(saturday, "saturday"));
        var length = form.read(() -> number(minutes, SHORTEST, LONGEST, "minutes"));
        var places = form.read(() -> number(seats, 0, MOST_SEATS, "seats"));
        if (early != null && late != null) form.read(() -> inOrder(early, late));
        form.mustBeRight();
        return new ScheduleDetails(early, late, weekend, length, places);
    }

    private static int number(String typed, int least, int most, String field) {
        var digits = TypedText.code(typed);
        var number = digits.matches("[0-9]{1,3}") ? Integer.parseInt(digits) : -1;
        if (number < least || number > most) throw new RuleBroken("enrolment.hours.number", least, most).at(field);
        return number;
    }

    private static boolean inOrder(Optional<OpeningPeriod> early, Optional<OpeningPeriod> late) {
        if (early.isPresent()
                && late.isPresent()
                && late.get().from().isBefore(early.get().until()))
            throw new RuleBroken("enrolment.hours.overlap").at("afternoon");
        return true;
    }
}
