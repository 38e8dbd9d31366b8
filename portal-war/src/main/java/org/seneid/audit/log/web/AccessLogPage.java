package org.seneid.audit.log.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.seneid.audit.AuditEntry;
import org.seneid.audit.log.AccessLog;
import org.seneid.audit.log.ReadableDependant;
import org.seneid.audit.log.ViewCount;
import org.seneid.platform.Page;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.web.PageMessage;

/** Who did what with my data, or with a dependant's, by day; one's own looks and sign-ins folded away. */
@Named
@RequestScoped
public class AccessLogPage {

    @Inject
    AccessLog log;

    @Inject
    LogForm form;

    @Inject
    LogReaders readers;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private String page = "1";
    private Page<AuditEntry> shown = new Page<>(List.of(), 1, 1, 0);
    private boolean misunderstood;

    /**
     * What happened on one day.
     *
     * @param routine what the reader did and need not be told
     * @param times how often they did it
     */
    public record Day(String title, List<Sentence> acts, List<Sentence> routine, int times) {}

    /** Looks up what the address asks for; what is no day is said at its field, and nothing is listed. */
    public void load() {
        try {
            shown = log.page(form.filter(), Page.number(page));
        } catch (RuleBroken rule) {
            misunderstood = true;
            var faces = FacesContext.getCurrentInstance();
            rule.all().forEach(one -> faces.addMessage(one.field(), PageMessage.error(faces, one.key(), one.args())));
        }
    }

    public List<Day> getDays() {
        return shown.rows().stream()
                .collect(groupingBy(entry -> Formats.day(entry.happenedAt()), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(day -> day(day.getKey(), day.getValue()))
                .toList();
    }

    /** What readers do all day in their own account, they know: looking, coming and going are folded. */
    private Day day(LocalDate date, List<AuditEntry> entries) {
        var reader = reader();
        var own = entries.stream()
                .collect(partitioningBy(
                        entry -> reader.did(entry) && (entry.routine() || ViewCount.is(entry)) && !entry.refused()));
        return new Day(
                title(date),
                Sentence.all(own.get(false), reader, language.locale()),
                Sentence.all(own.get(true), reader, language.locale()),
                own.get(true).size());
    }

    private LogReader reader() {
        return readers.of(form.about());
    }

    /** Whose log it is, when it is not the reader's own; empty otherwise. */
    public String getOwner() {
        return reader().owner().orElse("");
    }

    /** Whether only the reader's own acts are shown, as in the log of somebody who decides for themselves. */
    public boolean isOnlyOwnActs() {
        return readers.helping(form.about());
    }

    public List<ReadableDependant> getWards() {
        return readers.wards();
    }

    /** The rows of this page, for the pager. */
    public Page<AuditEntry> getShown() {
        return shown;
    }

    /** Whether it is the beginning of the log, with nothing left out: the place for a summary. */
    public boolean isWhole() {
        return !form.isNarrow() && !misunderstood && shown.number() == 1;
    }

    /** Why nothing is listed: {@code narrow} when the filter may be why, {@code others}, or {@code yet}; else empty. */
    public String getNothing() {
        if (!shown.rows().isEmpty() || misunderstood) return "";
        if (form.isNarrow()) return "narrow";
        return form.getWho().equals("others") ? "others" : "yet";
    }

    private String title(LocalDate date) {
        var words = Messages.in(language.locale());
        var today = Formats.day(clock.instant());
        if (date.equals(today)) return words.text("audit.log.today");
        if (date.equals(today.minusDays(1))) return words.text("audit.log.yesterday");
        return new Formats(language.locale()).date(date);
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page == null ? "1" : page;
    }
}
