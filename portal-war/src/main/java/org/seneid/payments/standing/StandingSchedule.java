package org.seneid.payments.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.seneid.platform.Clocks;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.text.Formats;

/**
 * On which days money is sent.
 *
 * @param day of the week, Monday being 1, or of the month, 31 being its last
 * @param last null when it goes on until it is ended
 */
public record StandingSchedule(Rhythm rhythm, int day, LocalDate first, LocalDate last) {

    /** From then on nothing is tried any more on a day, at the citizens' clocks. */
    static final int LAST_HOUR = 20;

    /** @throws RuleBroken {@code platform.form.damaged} for a day that there is not */
    public StandingSchedule {
        if (day < 1 || day > rhythm.days()) throw new RuleBroken("platform.form.damaged");
    }

    /** The next day on which money is sent, from one on; empty when there is none before the end. */
    public Optional<LocalDate> onOrAfter(LocalDate from) {
        var next = rhythm.onOrAfter(day, from.isBefore(first) ? first : from);
        return last != null && next.isAfter(last) ? Optional.empty() : Optional.of(next);
    }

    /**
     * Checks what a citizen chose today.
     *
     * @throws RuleBroken {@code payments.standing.first.range} at the first day, {@code payments.standing.last.early} at the
     *     last when nothing would be sent until then
     */
    void mustBePossible(LocalDate today) {
        if (first.isBefore(today) || first.isAfter(today.plusYears(1)))
            throw new RuleBroken("payments.standing.first.range", today, today.plusYears(1)).at("first");
        if (onOrAfter(first).isEmpty()) throw new RuleBroken("payments.standing.last.early").at("last");
    }

    /** The first day of which there is still something left to try: today, or tomorrow in the evening. */
    public static LocalDate earliest(Instant now) {
        var today = Formats.day(now);
        return evening(now) ? today.plusDays(1) : today;
    }

    /** What is proposed after money was sent: the same day of each month, and never the day on which it went once more. */
    public static StandingSchedule again(Instant sentAt, Instant now) {
        var sent = Formats.day(sentAt);
        var earliest = earliest(now);
        var from = earliest.isAfter(sent) ? earliest : sent.plusDays(1);
        var first = Rhythm.MONTHLY.onOrAfter(sent.getDayOfMonth(), from);
        return new StandingSchedule(Rhythm.MONTHLY, sent.getDayOfMonth(), first, null);
    }

    /** Whether what fails now is not tried again for that day. */
    static boolean over(LocalDate day, Instant now) {
        return earliest(now).isAfter(day);
    }

    private static boolean evening(Instant now) {
        return LocalTime.ofInstant(now, Clocks.CITIZENS_ZONE).getHour() >= LAST_HOUR;
    }
}
