package org.seneid.enrolment.appointment.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seneid.enrolment.appointment.Appointment;
import org.seneid.enrolment.appointment.BringItem;
import org.seneid.enrolment.appointment.DeskSchedule;
import org.seneid.enrolment.appointment.OpeningPeriod;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Messages;
import org.seneid.registry.document.DocumentKind;

/** How days and times at a desk, and what is brought there, are said in one language. */
public record AppointmentWords(Locale locale, Instant now) {

    /** {@code thứ Năm 26/11}, or today or tomorrow by these words. */
    public String day(LocalDate day) {
        var today = Formats.day(now);
        if (day.equals(today))
            return words().text("enrolment.appointment.today", formats().dayAndMonth(day));
        if (day.equals(today.plusDays(1)))
            return words().text("enrolment.appointment.tomorrow", formats().dayAndMonth(day));
        return weekday(day) + " " + formats().dayAndMonth(day);
    }

    public String weekday(LocalDate day) {
        return words().text("enrolment.appointment.weekday." + day.getDayOfWeek());
    }

    public String dayAndMonth(LocalDate day) {
        return formats().dayAndMonth(day);
    }

    public String time(Instant start) {
        return formats().time(start);
    }

    /** {@code 09:20, thứ Năm 26/11}. */
    public String moment(Instant start) {
        return time(start) + ", " + day(Formats.day(start));
    }

    /** What an appointment is for, with the child's name where it is about one. */
    public String errand(Appointment appointment) {
        var kind = words().text(appointment.kind().key());
        return appointment.child().map(child -> kind + ": " + child.name()).orElse(kind);
    }

    /** {@code Monday to Friday 07:30–11:30, 13:30–17:00 · Saturday 07:30–11:30}. */
    public String hours(DeskSchedule schedule) {
        var workdays = Stream.of(schedule.morning(), schedule.afternoon())
                .flatMap(period -> period.map(OpeningPeriod::text).stream())
                .collect(Collectors.joining(", "));
        return Stream.of(
                        workdays.isEmpty() ? "" : words().text("enrolment.hours.workdays", workdays),
                        schedule.saturday()
                                .map(period -> words().text("enrolment.hours.on-saturday", period.text()))
                                .orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    public String item(BringItem item) {
        return said(item, item.key());
    }

    public String why(BringItem item) {
        return said(item, item.key() + ".why");
    }

    private String said(BringItem item, String key) {
        return words().text(key, item.arguments().stream().map(this::argument).toArray());
    }

    private Object argument(Object value) {
        if (value instanceof DocumentKind kind) return words().text(kind.key());
        if (value instanceof List<?> several)
            return several.stream().map(this::argument).map(Object::toString).collect(Collectors.joining(", "));
        return value;
    }

    private Formats formats() {
        return new Formats(locale);
    }

    private Messages words() {
        return Messages.in(locale);
    }
}
