package org.seneid.platform.text;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.seneid.platform.BirthDate;
import org.seneid.platform.Clocks;
import org.seneid.platform.Money;
import org.seneid.platform.PersonalId;

/** How money, days and moments are written for people, in one language and in the citizens' zone. */
public record Formats(Locale locale) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("dd/MM");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("HH:mm:ss, dd/MM/yyyy");
    private static final String DONG = "\u20ab";

    /** {@code 1.234.567 ₫} in Vietnamese, {@code ₫1,234,567} in English. */
    public String money(Money money) {
        var sign = money.isNegative() ? "\u2212" : "";
        var digits = number(Math.abs(money.dong()));
        return "en".equals(locale.getLanguage()) ? sign + DONG + digits : sign + digits + "\u00a0" + DONG;
    }

    /** Grouped as the language does. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** {@code dd/MM/yyyy} in both languages. */
    public String date(LocalDate date) {
        return DATE.format(date);
    }

    /** {@code dd/MM}, where many days of one season stand side by side. */
    public String dayAndMonth(LocalDate date) {
        return DAY_AND_MONTH.format(date);
    }

    /** No more than is known: {@code 14/03/1950}, {@code 03/1950} or {@code 1950}. */
    public String birth(BirthDate birth) {
        return switch (birth.known()) {
            case YEAR -> String.valueOf(birth.year());
            case MONTH -> MONTH.format(birth.first());
            case DAY -> date(birth.first());
        };
    }

    /** {@code 12:03}, at the citizens' clocks. */
    public String time(Instant moment) {
        return TIME.format(local(moment));
    }

    /** {@code 12:03:18, 23/11/2026}. */
    public String toTheSecond(Instant moment) {
        return TO_THE_SECOND.format(local(moment));
    }

    /** {@code 12:03 hôm nay}, {@code 20:15 hôm qua}, else {@code 02/11/2026 17:20}. */
    public String moment(Instant moment, Instant now) {
        return moment(moment, moment, now);
    }

    /** The same for what began and ended on one day: {@code 01:21–01:23 hôm nay}. */
    public String moment(Instant first, Instant last, Instant now) {
        var day = local(last).toLocalDate();
        var today = local(now).toLocalDate();
        var span = span(first, last);
        if (day.equals(today)) return Messages.in(locale).text("platform.moment.today", span);
        if (day.equals(today.minusDays(1))) return Messages.in(locale).text("platform.moment.yesterday", span);
        return date(day) + " " + span;
    }

    /** {@code 01:21–01:23}, or one time when both are in one minute. */
    public String span(Instant first, Instant last) {
        return time(first).equals(time(last)) ? time(last) : time(first) + "–" + time(last);
    }

    /** The calendar day of a moment, at the citizens' clocks. */
    public static LocalDate day(Instant moment) {
        return local(moment).toLocalDate();
    }

    Object shown(Object value) {
        if (value instanceof Money money) return money(money);
        if (value instanceof LocalDate date) return date(date);
        if (value instanceof BirthDate birth) return birth(birth);
        if (value instanceof Instant moment) return toTheSecond(moment);
        if (value instanceof PersonalId id) return id.grouped();
        if (value instanceof Enum<?> constant) return constant.name();
        return value;
    }

    private static ZonedDateTime local(Instant moment) {
        return moment.atZone(Clocks.CITIZENS_ZONE);
    }
}
