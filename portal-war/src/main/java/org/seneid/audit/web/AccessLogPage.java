package org.seneid.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.seneid.audit.AccessLog;
import org.seneid.audit.AuditEntry;
import org.seneid.audit.Whose;
import org.seneid.platform.Formats;
import org.seneid.platform.Language;
import org.seneid.platform.Page;
import org.seneid.platform.Words;

/** Who did what with my data, by day, my own looks folded away. */
@Named
@RequestScoped
public class AccessLogPage {

    @Inject
    AccessLog log;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private String who = "all";
    private String page = "1";
    private Page<AuditEntry> shown;

    /** What happened on one day; one's own looks apart. */
    public record Day(String title, List<Sentence> acts, List<Sentence> ownLooks) {}

    public void load() {
        shown = log.page(whose(), page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1);
    }

    public List<Day> getDays() {
        var days = new LinkedHashMap<LocalDate, Day>();
        for (var entry : shown.rows()) {
            var day = days.computeIfAbsent(
                    Formats.day(entry.happenedAt()),
                    date -> new Day(title(date), new ArrayList<>(), new ArrayList<>()));
            (entry.ownLook() && entry.own() ? day.ownLooks() : day.acts()).add(Sentence.of(entry, language.locale()));
        }
        return List.copyOf(days.values());
    }

    /** The rows of this page, for the pager. */
    public Page<AuditEntry> getShown() {
        return shown;
    }

    public boolean isNothing() {
        return shown.rows().isEmpty();
    }

    private Whose whose() {
        for (var whose : Whose.values())
            if (whose.name().toLowerCase(Locale.ROOT).equals(who)) return whose;
        return Whose.ALL;
    }

    private String title(LocalDate date) {
        var words = Words.in(language.locale());
        var today = Formats.day(clock.instant());
        if (date.equals(today)) return words.text("audit.log.today");
        if (date.equals(today.minusDays(1))) return words.text("audit.log.yesterday");
        return new Formats(language.locale()).date(date);
    }

    public String getWho() {
        return whose().name().toLowerCase(Locale.ROOT);
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page == null ? "1" : page;
    }
}
