package org.seneid.platform.text;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Until when something should be done, as a page shows it at some moment. */
public record Deadline(Instant due, Instant now) {

    private static final Duration SOON = Duration.ofHours(2);

    /** {@code late}, {@code soon} for the next two hours, or plain. */
    public String kind() {
        var left = Duration.between(now, due);
        if (left.isNegative()) return "late";
        return left.compareTo(SOON) < 0 ? "soon" : "";
    }

    /** How long it is past, how much time is left when that is little, or its moment. */
    public String words(Locale locale) {
        var formats = new Formats(locale);
        var moment = formats.moment(due, now);
        return switch (kind()) {
            case "late" -> said(locale, "platform.deadline.late-", Duration.between(due, now), moment);
            case "soon" -> said(locale, "platform.deadline.soon-", Duration.between(now, due), formats.time(due));
            default -> tomorrow() ? Messages.in(locale).text("platform.moment.tomorrow", formats.time(due)) : moment;
        };
    }

    private boolean tomorrow() {
        return Formats.day(due).minusDays(1).equals(Formats.day(now));
    }

    private static String said(Locale locale, String key, Duration time, String moment) {
        var words = Messages.in(locale);
        if (time.toDays() > 0) return words.text(key + "days", time.toDays(), moment);
        if (time.toHours() > 0) return words.text(key + "hours", time.toHours(), time.toMinutesPart(), moment);
        return words.text(key + "minutes", time.toMinutes(), moment);
    }
}
