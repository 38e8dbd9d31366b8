package org.seneid.documents.web;

import java.util.List;
import java.util.Map;
import org.seneid.documents.DocumentChange;
import org.seneid.documents.DocumentDetail;
import org.seneid.documents.DocumentReport;
import org.seneid.documents.ReportStatus;
import org.seneid.documents.VerifiedDocument;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Repeats;

/** One document with everything that its page says of it, every word ready. */
public record DocumentView(
        Card card,
        String address,
        String shareAddress,
        String meaning,
        String renewal,
        String renewalService,
        String source,
        String silent,
        List<DocumentWords.Field> fields,
        List<Line> changes,
        List<ReportLine> reports) {

    private static final Map<ReportStatus, String> ENDS =
            Map.of(ReportStatus.ACCEPTED, "ok", ReportStatus.CORRECTED, "ok", ReportStatus.REFUSED, "warn");

    /** Something that happened, and when. */
    public record Line(String what, String when) {}

    /** A reported mistake and how far it has come; {@code id} is empty when it can no longer be taken back. */
    public record ReportLine(
            String what, String shouldBe, String when, String kind, String status, String id, String address) {}

    public static DocumentView of(DocumentDetail detail, DocumentWords words) {
        var document = detail.document();
        return new DocumentView(
                new Cards(words).of(document, ""),
                Links.of(document.kind(), document.publicId()),
                "/sharing/new?document=" + document.kind().slug(),
                document.genuine() ? words.meaning(document) : "",
                document.genuine() ? words.renewal(document) : "",
                Links.renewal(document.kind()),
                source(document, words),
                silent(document, words),
                document.content().map(words::fields).orElse(List.of()),
                changes(detail.changes(), words),
                detail.reports().stream().map(report -> line(report, words)).toList());
    }

    private static String source(VerifiedDocument document, DocumentWords words) {
        return document.signedAt()
                .map(at -> words.text(
                        "documents.document.source", words.word(document.kind().register()), at))
                .orElse("");
    }

    private static String silent(VerifiedDocument document, DocumentWords words) {
        if (!document.silent()) return "";
        return words.text(
                "documents.document.silent",
                words.word(document.kind().register()),
                words.moment(document.triedAt()),
                words.moment(document.askedAt()));
    }

    private static List<Line> changes(List<DocumentChange> newestFirst, DocumentWords words) {
        return Repeats.of(newestFirst, words::change, DocumentChange::happenedAt).stream()
                .map(times -> line(times, words))
                .toList();
    }

    private static Line line(List<DocumentChange> times, DocumentWords words) {
        var span = words.moment(
                times.get(times.size() - 1).happenedAt(), times.get(0).happenedAt());
        return new Line(
                words.change(times.get(0)),
                times.size() == 1 ? span : words.text("audit.log.times", times.size(), span));
    }

    private static ReportLine line(DocumentReport report, DocumentWords words) {
        var overdue = report.overdue(Formats.day(words.now()));
        var open = report.status().open();
        return new ReportLine(
                words.text("registry.fact." + report.field()),
                words.shouldBe(
                        report.document().kind(),
                        report.field(),
                        report.shouldBe().words()),
                words.moment(report.reportedAt()),
                overdue ? "bad" : open ? "info" : ENDS.getOrDefault(report.status(), ""),
                words.text(
                        "documents.report."
                                + (overdue ? "OVERDUE" : report.status().name()),
                        report.answerBy()),
                open ? report.publicId().value() : "",
                Links.mistake(report.document().kind(), report.document().publicId(), report.publicId()));
    }
}
