package org.seneid.payments.account.web;

import java.util.List;
import java.util.Locale;
import org.seneid.ledger.Movement;
import org.seneid.payments.account.AccountStatement;
import org.seneid.platform.paper.PdfPage;
import org.seneid.platform.text.Csv;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Messages;

/** Writes a statement for people: as rows for a spreadsheet, and on paper. */
final class StatementFile {

    private static final int MOST_PRINTED = 1_000;

    private final Locale language;
    private final Messages words;
    private final Formats formats;

    StatementFile(Locale language) {
        this.language = language;
        this.words = Messages.in(language);
        this.formats = new Formats(language);
    }

    /** Amounts are plain numbers of đồng, for a spreadsheet to add up. */
    String csv(AccountStatement statement) {
        var csv = new Csv().row(head());
        for (var line : statement.lines())
            csv.row(List.of(
                    formats.toTheSecond(line.bookedAt()),
                    kind(line),
                    line.otherSide(),
                    line.memo(),
                    line.reference(),
                    line.in() ? Long.toString(line.amount().dong()) : "",
                    line.in() ? "" : Long.toString(line.amount().negated().dong()),
                    Long.toString(line.balance().dong())));
        return csv.toString();
    }

    private List<String> head() {
        return List.of(
                words.text("payments.account.column.at"),
                words.text("payments.account.column.kind"),
                words.text("payments.account.column.other"),
                words.text("payments.account.column.memo"),
                words.text("payments.account.column.reference"),
                words.text("payments.account.column.in"),
                words.text("payments.account.column.out"),
                words.text("payments.account.column.balance"));
    }

    byte[] pdf(AccountStatement statement) {
        var period = statement.period();
        var page = new PdfPage(language, words.text("platform.frame.portal"), words.text("payments.account.statement"))
                .fact(words.text("payments.account.holder"), statement.holder())
                .fact(words.text("payments.account.number"), statement.account())
                .fact(
                        words.text("payments.account.time"),
                        formats.date(period.from()) + " – " + formats.date(period.to()))
                .fact(words.text("payments.account.opening"), formats.money(statement.opening()))
                .fact(words.text("payments.account.in"), formats.money(statement.in()))
                .fact(words.text("payments.account.out"), formats.money(statement.out()))
                .fact(words.text("payments.account.closing"), formats.money(statement.closing()));
        page.table(
                List.of(
                        words.text("payments.account.column.what"),
                        words.text("payments.account.column.amount"),
                        words.text("payments.account.column.balance")),
                statement.lines().stream()
                        .limit(MOST_PRINTED)
                        .map(this::printed)
                        .toList());
        if (statement.lines().size() > MOST_PRINTED) page.note(words.text("payments.account.more"));
        return page.note(words.text("payments.account.made", formats.toTheSecond(statement.madeAt())))
                .bytes();
    }

    private List<String> printed(Movement line) {
        var memo = line.memo().isEmpty() ? "" : " · " + line.memo();
        return List.of(
                formats.toTheSecond(line.bookedAt()) + " · " + kind(line) + " · " + line.otherSide() + memo + " · "
                        + line.reference(),
                formats.money(line.amount()),
                formats.money(line.balance()));
    }

    private String kind(Movement line) {
        return words.text("ledger.kind." + line.kind());
    }
}
