package org.seneid.services.mistake.web;

import java.util.Optional;
import org.seneid.documents.mistake.MistakeCase;
import org.seneid.documents.web.DocumentWords;
import org.seneid.registry.document.Fact;

/**
 * A reported mistake in its clerk's words.
 *
 * @param said what the register had said when it was reported; empty when that was not kept
 * @param saidBy who said so, and when
 * @param now what the register says by now; empty when it says nothing
 * @param nowBy who says so, and when
 * @param changed whether that is something else than before
 * @param silent whether the register did not answer when it was asked again
 * @param answer what the citizen was told; empty before
 */
public record ReportedMistakeView(
        String document,
        String field,
        String holder,
        Value said,
        String saidBy,
        Value now,
        String nowBy,
        boolean changed,
        boolean silent,
        String shouldBe,
        String answer) {

    /** What a register says of the field. @param quoted whether it is its own text, in Vietnamese whatever the page speaks */
    public record Value(String text, boolean quoted) {

        static final Value NONE = new Value("", false);
    }

    static ReportedMistakeView of(MistakeCase.Work work, DocumentWords words) {
        var mistake = work.mistake();
        var report = mistake.report();
        var kind = report.document().kind();
        var register = words.word(kind.register());
        return new ReportedMistakeView(
                words.word(kind),
                words.text("registry.fact." + report.field()),
                work.holder(),
                value(mistake.said(), words),
                mistake.saidAt()
                        .map(at -> words.text("documents.document.source", register, at))
                        .orElse(""),
                value(work.now(), words),
                work.document()
                        .flatMap(one -> one.signedAt())
                        .map(at -> words.text("documents.document.source", register, at))
                        .orElse(""),
                work.changed(),
                work.silent(),
                report.shouldBe().words(),
                report.answer().orElse(""));
    }

    private static Value value(Optional<Fact> fact, DocumentWords words) {
        return fact.map(one -> new Value(words.value(one), DocumentWords.quoted(one.value())))
                .orElse(Value.NONE);
    }
}
