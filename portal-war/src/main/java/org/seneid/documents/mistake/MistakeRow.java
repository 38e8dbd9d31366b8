package org.seneid.documents.mistake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
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

    private static final Pattern NUMBER = Pattern.compile("BS-[0-9]{6,15}");

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

    /** The key of the report of such a number; empty for anything else. */
    static Optional<Long> idOf(String number) {
        return NUMBER.matcher(number).matches() ? Optional.of(Long.valueOf(number.substring(3))) : Optional.empty();
    }
}
