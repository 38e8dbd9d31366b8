package org.seneid.enrolment.appointment.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.seneid.enrolment.appointment.Appointment;
import org.seneid.enrolment.appointment.BringItem;
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
        return value instanceof DocumentKind kind ? words().text(kind.key()) : value;
    }

    private Formats formats() {
        return new Formats(locale);
    }

    private Messages words() {
        return Messages.in(locale);
    }
}
