package org.seneid.audit.log.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.seneid.audit.ViewerKind;
import org.seneid.audit.log.AccessLog;
import org.seneid.audit.log.ViewCount;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.text.Quotation;

/** Who saw what in the last twelve months, in a small table. */
@Named
@RequestScoped
public class LogSummary {

    private static final int THINGS_SHOWN = 4;

    @Inject
    AccessLog log;

    @Inject
    LogForm form;

    @Inject
    AccessLogPage page;

    @Inject
    Language language;

    private List<Group> groups;

    /**
     * One kind of party and what it saw.
     *
     * @param rest how many things more it saw
     */
    public record Group(Quotation who, List<Row> rows, int rest) {}

    /** One thing, how often it was seen, and when last. */
    public record Row(String thing, long times, String last) {}

    @PostConstruct
    void sum() {
        var parties = new LinkedHashMap<ViewerKind, List<ViewCount>>();
        for (var look : log.looks(form.about()))
            parties.computeIfAbsent(look.party(), party -> new ArrayList<>()).add(look);
        groups = parties.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Group group(ViewerKind party, List<ViewCount> looks) {
        var words = Messages.in(language.locale());
        return new Group(
                Quotation.filling(words.text("audit.viewer." + party, Quotation.PLACE), page.getOwner()),
                looks.stream().limit(THINGS_SHOWN).map(this::row).toList(),
                Math.max(0, looks.size() - THINGS_SHOWN));
    }

    private Row row(ViewCount look) {
        var thing = Messages.in(language.locale()).text(look.thing());
        return new Row(Sentence.upperCased(thing), look.times(), day(look.last()));
    }

    private String day(Instant moment) {
        return new Formats(language.locale()).date(Formats.day(moment));
    }

    public List<Group> getGroups() {
        return groups;
    }
}
