package org.seneid.audit.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.seneid.audit.AccessLog;
import org.seneid.audit.Look;
import org.seneid.audit.Party;
import org.seneid.platform.Formats;
import org.seneid.platform.Language;
import org.seneid.platform.Words;

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
    public record Group(String who, List<Row> rows, int rest) {}

    /** One thing, how often it was seen, and when last. */
    public record Row(String thing, long times, String last) {}

    @PostConstruct
    void sum() {
        var parties = new LinkedHashMap<Party, List<Look>>();
        for (var look : log.looks(form.about()))
            parties.computeIfAbsent(look.party(), party -> new ArrayList<>()).add(look);
        groups = parties.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Group group(Party party, List<Look> looks) {
        var words = Words.in(language.locale());
        return new Group(
                words.text("audit.viewer." + party, page.getOwner()),
                looks.stream().limit(THINGS_SHOWN).map(this::row).toList(),
                Math.max(0, looks.size() - THINGS_SHOWN));
    }

    private Row row(Look look) {
        var thing = Words.in(language.locale()).text(look.thing());
        return new Row(Sentence.upperCased(thing), look.times(), day(look.last()));
    }

    private String day(Instant moment) {
        return new Formats(language.locale()).date(Formats.day(moment));
    }

    public List<Group> getGroups() {
        return groups;
    }
}
