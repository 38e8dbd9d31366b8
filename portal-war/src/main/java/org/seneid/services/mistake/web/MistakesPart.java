package org.seneid.services.mistake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.seneid.documents.DocumentReport;
import org.seneid.documents.mistake.MistakeReports;
import org.seneid.documents.web.DocumentWords;
import org.seneid.documents.web.Links;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;

/** The reported mistakes of a citizen, beside their applications. */
@Named
@RequestScoped
public class MistakesPart {

    @Inject
    MistakeReports reports;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private List<Line> lines;

    /** One of them, and where it is followed. */
    public record Line(String address, String field, String document, String when, String status, String kind) {}

    public List<Line> getLines() {
        if (lines == null) {
            var words = new DocumentWords(language.locale(), clock.instant());
            lines = reports.mine().stream().map(report -> line(report, words)).toList();
        }
        return lines;
    }

    private static Line line(DocumentReport report, DocumentWords words) {
        var document = report.document();
        return new Line(
                Links.mistake(document.kind(), document.publicId(), report.publicId()),
                words.text("registry.fact." + report.field()),
                words.word(document.kind()),
                words.moment(report.reportedAt()),
                words.text("services.mistake.status." + report.status()),
                MistakeView.look(report.status(), report.overdue(Formats.day(words.now()))));
    }
}
