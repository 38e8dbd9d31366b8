package org.seneid.enrolment.appointment;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** An appointment as a calendar takes it (iCalendar, RFC 5545): the same {@code UID} again moves it there. */
public record CalendarFile(Appointment appointment, String summary, String description, String url, Instant now) {

    public static final String TYPE = "text/calendar; charset=UTF-8";

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** RFC 5545, section 3.1: a line is folded before its 76th byte. */
    private static final int LINE = 75;

    public byte[] bytes() {
        var desk = appointment.desk();
        var lines = List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Sen//Appointments//VI",
                "METHOD:PUBLISH",
                "BEGIN:VEVENT",
                "UID:" + appointment.publicId() + "@sen",
                "DTSTAMP:" + UTC.format(now),
                "SEQUENCE:" + now.getEpochSecond() / 60,
                "DTSTART:" + UTC.format(appointment.startsAt()),
                "DTEND:" + UTC.format(appointment.endsAt()),
                "SUMMARY:" + text(summary),
                "LOCATION:" + text(desk.name() + (desk.address().isEmpty() ? "" : ", " + desk.address())),
                "DESCRIPTION:" + text(description),
                "URL:" + url,
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "DESCRIPTION:" + text(summary),
                "TRIGGER:-PT2H",
                "END:VALARM",
                "END:VEVENT",
                "END:VCALENDAR");
        var file = new StringBuilder();
        lines.forEach(line -> file.append(folded(line)).append("\r\n"));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** A character is never cut in two. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        int used = 0;
        for (var letter : line.codePoints().mapToObj(Character::toString).toList()) {
            int bytes = letter.getBytes(StandardCharsets.UTF_8).length;
            if (used + bytes > LINE) {
                folded.append("\r\n ");
                used = 1;
            }
            folded.append(letter);
            used += bytes;
        }
        return folded.toString();
    }
}
