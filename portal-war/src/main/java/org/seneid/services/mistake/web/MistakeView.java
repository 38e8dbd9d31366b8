package org.seneid.services.mistake.web;

import java.time.LocalDate;
import org.seneid.documents.ReportStatus;
import org.seneid.documents.ReportedMistake;
import org.seneid.documents.web.DocumentWords;
import org.seneid.documents.web.Links;
import org.seneid.platform.text.Formats;

/**
 * A reported mistake in the citizen's words.
 *
 * @param said what the register had said; empty when that was not kept
 * @param source who said so, and when
 * @param statusKind how the status looks
 * @param deadline the last day for an answer, and how many working days that is; empty when there is nothing to wait for
 * @param answer what the clerk said; empty before
 */
public record MistakeView(
        String document,
        String address,
        String field,
        String said,
        boolean quoted,
        String source,
        String shouldBe,
        String reported,
        String status,
        String statusKind,
        String deadline,
        String answer,
        boolean open) {

    static MistakeView of(ReportedMistake mistake, DocumentWords words, int daysLeft) {
        var report = mistake.report();
        var document = report.document();
        var kind = words.word(document.kind());
        return new MistakeView(
                kind,
                Links.of(document.kind(), document.publicId()),
                words.text("registry.fact." + report.field()),
                mistake.said().map(words::value).orElse(""),
                mistake.said().map(fact -> DocumentWords.quoted(fact.value())).orElse(false),
                mistake.saidAt()
                        .map(at -> words.text(
                                "documents.document.source",
                                words.word(document.kind().register()),
                                at))
                        .orElse(""),
                report.shouldBe().words(),
                words.moment(report.reportedAt()),
                words.text("services.mistake.status." + report.status()),
                look(report.status(), report.overdue(Formats.day(words.now()))),
                report.status().open() ? deadline(report.answerBy(), words, daysLeft) : "",
                report.answer().orElse(""),
                report.status().open());
    }

    static String look(ReportStatus status, boolean overdue) {
        return switch (status) {
            case OPEN, TAKEN -> overdue ? "bad" : "info";
            case ACCEPTED, CORRECTED -> "ok";
            case REFUSED -> "warn";
            case WITHDRAWN -> "";
        };
    }

    private static String deadline(LocalDate day, DocumentWords words, int left) {
        return left < 0
                ? words.text("services.mistake.late", day, -left)
                : words.text("services.mistake.until", day, left);
    }
}
