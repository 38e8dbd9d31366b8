package org.seneid.notifications.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.seneid.notifications.NoticeText;
import org.seneid.notifications.Notification;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Messages;
import org.seneid.platform.text.Repeats;

/** What was told on one day; what was told again and again is one line. */
public record NoticeDay(String title, List<Line> lines) {

    /**
     * One notice, or several that say the same.
     *
     * @param unread whether one of them is
     */
    public record Line(String title, String text, String time, boolean unread, String address, boolean alarming) {}

    static List<NoticeDay> of(List<Notification> newestFirst, Locale language, Instant now) {
        var days = new LinkedHashMap<LocalDate, NoticeDay>();
        Repeats.of(newestFirst, one -> List.of(said(one, language), one.page()), Notification::createdAt)
                .forEach(times -> days.computeIfAbsent(
                                Formats.day(times.get(0).createdAt()),
                                date -> new NoticeDay(title(date, language, now), new ArrayList<>()))
                        .lines()
                        .add(line(times, language)));
        return List.copyOf(days.values());
    }

    private static Line line(List<Notification> times, Locale language) {
        var newest = times.get(0);
        var said = said(newest, language);
        var span = new Formats(language).span(times.get(times.size() - 1).createdAt(), newest.createdAt());
        return new Line(
                said.title(),
                said.text(),
                times.size() == 1 ? span : Messages.in(language).text("audit.log.times", times.size(), span),
                times.stream().anyMatch(Notification::unread),
                newest.page(),
                newest.kind().alarming());
    }

    private static NoticeText said(Notification one, Locale language) {
        return NoticeText.of(one.kind(), one.arguments(), language);
    }

    private static String title(LocalDate date, Locale language, Instant now) {
        var words = Messages.in(language);
        var today = Formats.day(now);
        if (date.equals(today)) return words.text("audit.log.today");
        if (date.equals(today.minusDays(1))) return words.text("audit.log.yesterday");
        return new Formats(language).date(date);
    }
}
