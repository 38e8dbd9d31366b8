package org.seneid.documents;

import org.seneid.platform.RuleBroken;
import org.seneid.platform.TypedText;

/** What a clerk answers to the report of a mistake; of one to two thousand letters. */
public record ReportAnswer(String words) {

    public static final int MOST = 2_000;

    /** @throws RuleBroken at the field {@code words} when there is nothing, or too much */
    public ReportAnswer {
        words = TypedText.lines(words).strip();
        if (words.isEmpty()) throw new RuleBroken("documents.report.answer-empty").at("words");
        if (words.length() > MOST) throw new RuleBroken("documents.report.long", MOST, words.length()).at("words");
    }
}
