package org.seneid.audit.oversight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.function.ToLongFunction;
import org.seneid.audit.oversight.CheckpointFilter;
import org.seneid.audit.oversight.CheckpointRow;
import org.seneid.audit.oversight.Checkpoints;
import org.seneid.audit.oversight.DayFigures;
import org.seneid.audit.oversight.Days;
import org.seneid.audit.oversight.Oversight;
import org.seneid.audit.oversight.TrailFigures;
import org.seneid.audit.oversight.UnusualActivities;
import org.seneid.audit.oversight.UnusualFilter;
import org.seneid.audit.tree.Checkpoint;
import org.seneid.audit.verification.Verification;
import org.seneid.audit.verification.Verifications;
import org.seneid.platform.list.Slice;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.web.list.Figures;
import org.seneid.platform.web.list.Figures.Series;

/** The auditor's start: how the trail is, what was signed of it last, what is unusual, and how much was done. */
@Named
@RequestScoped
public class OversightPage {

    private static final Duration LATELY = Duration.ofDays(7);
    private static final int WEEKS_SHOWN = 14;
    private static final int SHOWN = 5;

    @Inject
    Oversight oversight;

    @Inject
    Checkpoints checkpoints;

    @Inject
    UnusualActivities activities;

    @Inject
    UnusualWords unusualWords;

    @Inject
    TrailFigures figures;

    @Inject
    Verifications verifications;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private List<UnusualWords.Line> unusual;
    private List<CheckpointRow> latestSigned;
    private List<DayFigures> days;
    private Verification verification;
    private Checkpoint signed;

    /** What it shows. */
    public void load() {
        unusual = activities.page(UnusualFilter.of(LATELY), Slice.first(SHOWN, "day", true)).stream()
                .map(unusualWords::line)
                .toList();
        latestSigned = checkpoints.page(CheckpointFilter.NONE, Slice.first(SHOWN, Checkpoints.SIGNED, true));
        days = figures.of(Days.last(WEEKS_SHOWN, Formats.day(clock.instant())));
        verification = verifications.latest().stream().findFirst().orElse(null);
        signed = oversight.latest().orElse(null);
    }

    public long getSize() {
        return oversight.size();
    }

    /** The last signed state; null before the first. */
    public Checkpoint getSigned() {
        return signed;
    }

    public String getRoot() {
        return Base64.getEncoder().encodeToString(signed.root());
    }

    public List<String> getKeys() {
        return oversight.keys();
    }

    public List<CheckpointRow> getCheckpoints() {
        return latestSigned;
    }

    /** The latest; null before the first. */
    public Verification getVerification() {
        return verification;
    }

    public List<UnusualWords.Line> getUnusual() {
        return unusual;
    }

    /** Acts of each day by whom, for the chart. */
    public Figures getFigures() {
        var words = Messages.in(language.locale());
        var formats = new Formats(language.locale());
        return new Figures(
                days.stream().map(day -> formats.dayAndMonth(day.day())).toList(),
                List.of(
                        series(words.text("audit.figures.citizens"), DayFigures::citizens),
                        series(words.text("audit.figures.desk"), DayFigures::desk),
                        series(words.text("audit.figures.helpdesk"), day -> day.helpdesk() + day.others())));
    }

    /** The days of the chart, for the way to the acts of staff behind them. */
    public List<DayFigures> getDays() {
        return days;
    }

    private Series series(String name, ToLongFunction<DayFigures> of) {
        return new Series(name, days.stream().map(of::applyAsLong).toList());
    }
}
