package org.seneid.audit.question.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.seneid.audit.log.web.LogReader;
import org.seneid.audit.log.web.Sentence;
import org.seneid.audit.question.AccessQuestion;
import org.seneid.audit.question.QuestionStatus;
import org.seneid.platform.AccountId;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Messages;

/**
 * A question about an entry as pages show it.
 *
 * @param sentence of the entry
 * @param status its key's end: {@code ASKED}, {@code OVERDUE} or {@code ANSWERED}
 * @param doubt why the first answer was not enough; empty when it was, or there is none yet
 */
public record QuestionView(
        String id,
        Sentence sentence,
        String status,
        LocalDate answerBy,
        Instant askedAt,
        String words,
        String firstAnswer,
        String doubt,
        String answer,
        Instant answeredAt,
        boolean doubtable) {

    /** As whoever asked reads it. */
    static QuestionView asked(AccessQuestion question, AccountId asker, Locale language, Instant now) {
        return of(question, new LogReader(asker, question.ownerName()), language, now);
    }

    /** As the supervisor who answers reads it, who is told of no citizen by name. */
    static QuestionView answered(AccessQuestion question, AccountId supervisor, Locale language, Instant now) {
        var citizen = Messages.in(language).text("audit.owner.citizen");
        return of(question, new LogReader(supervisor, Optional.of(citizen)), language, now);
    }

    private static QuestionView of(AccessQuestion question, LogReader reader, Locale language, Instant now) {
        var overdue = question.overdue(Formats.day(now));
        return new QuestionView(
                question.publicId().value(),
                question.entry()
                        .map(entry -> Sentence.dated(entry, reader, language, now))
                        .orElseGet(() -> Sentence.ofDeleted(language)),
                overdue ? "OVERDUE" : question.status().name(),
                question.answerBy(),
                question.askedAt(),
                question.words(),
                question.firstAnswer().orElse(""),
                question.doubt().orElse(""),
                question.answer().orElse(""),
                question.answeredAt().orElse(null),
                question.doubtable());
    }

    /** How the state looks: {@code ok}, {@code info} or {@code warn}; never by colour alone. */
    public String kind() {
        if (status.equals("OVERDUE")) return "warn";
        return status.equals(QuestionStatus.ANSWERED.name()) ? "ok" : "info";
    }
}
