package org.seneid.documents.mistake;

import java.time.Instant;
import java.time.LocalDate;
import org.seneid.documents.DocumentReport;
import org.seneid.documents.ReportStatus;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.platform.WorkingDays;
import org.seneid.registry.document.DocumentKind;

/**
 * A reported mistake as a clerk's list has it.
 *
 * @param number as colleagues say it
 * @param field the name of the field; in words {@code registry.fact.<field>}
 * @param mine whether the acting clerk has it
 * @param answerBy the last day for an answer
 * @param daysLeft working days up to that day; less than zero when it has gone by
 */
public record MistakeRow(
        PublicId id,
        String number,
        DocumentKind kind,
        String field,
        ReportStatus status,
        boolean mine,
        Instant reportedAt,
        LocalDate answerBy,
        int daysLeft) {

    static MistakeRow of(DocumentReport report, AccountId clerk, LocalDate today) {
        return new MistakeRow(
                report.publicId(),
                number(report),
                report.document().kind(),
                report.field(),
                report.status(),
                report.clerk().filter(clerk::equals).isPresent(),
                report.reportedAt(),
                report.answerBy(),
                WorkingDays.left(today, report.answerBy()));
    }

    /** Such as {@code BS-000123}. */
    static String number(DocumentReport report) {
        return "BS-%06d".formatted(report.id());
    }
}
