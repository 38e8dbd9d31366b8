package org.seneid.audit.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.seneid.audit.AuditEntry;
import org.seneid.platform.PublicId;
import org.seneid.platform.WorkingDays;

/**
 * A question about an entry as a list has it.
 *
 * @param number as colleagues say it
 * @param state {@code OPEN}, {@code OVERDUE} or {@code ANSWERED}
 * @param again whether it is asked for the second time
 * @param daysLeft working days up to the day of the answer, which is the last of them; less than zero when it has gone by
 * @param entry what it is about; empty when that was kept long enough
 * @param words what is asked now
 * @param answeredBy the name of whoever answered; empty before
 */
public record QuestionRow(
        PublicId id,
        String number,
        QuestionFilter.State state,
        boolean again,
        Instant askedAt,
        LocalDate answerBy,
        int daysLeft,
        Optional<AuditEntry> entry,
        String words,
        String answeredBy) {

    static QuestionRow of(AccessQuestion question, LocalDate today, String answeredBy) {
        var open = question.overdue(today) ? QuestionFilter.State.OVERDUE : QuestionFilter.State.OPEN;
        return new QuestionRow(
                question.publicId(),
                question.number().text(),
                question.status() == QuestionStatus.ANSWERED ? QuestionFilter.State.ANSWERED : open,
                question.doubt().isPresent(),
                question.askedAt(),
                question.answerBy(),
                WorkingDays.left(today, question.answerBy()),
                question.entry(),
                question.doubt().orElse(question.words()),
                answeredBy);
    }
}
