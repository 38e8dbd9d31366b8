package org.seneid.audit.log.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.seneid.audit.AuditEntry;
import org.seneid.platform.Clocks;
import org.seneid.platform.Page;
import org.seneid.platform.paper.PdfPage;
import org.seneid.platform.text.Csv;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Messages;

/** Entries of a log on paper and in a spreadsheet, in the words of the page. */
record LogFile(LogReader reader, Locale language) {

    private static final List<String> COLUMNS =
            List.of("day", "time", "who", "what", "purpose", "ticket", "network", "entry");

    String csv(Page<AuditEntry> taken) {
        var csv = new Csv();
        csv.row(COLUMNS.stream().map(name -> words().text("audit.file." + name)).toList());
        taken.rows().forEach(entry -> csv.row(cells(entry)));
        if (taken.hasNext())
            csv.row(COLUMNS.stream()
                    .map(name -> name.equals("what") ? cut(taken) : "")
                    .toList());
        return csv.toString();
    }

    private List<String> cells(AuditEntry entry) {
        var at = entry.happenedAt().atZone(Clocks.CITIZENS_ZONE);
        return List.of(
                at.toLocalDate().toString(),
                at.toLocalTime().withNano(0).toString(),
                Sentence.who(entry, reader, words()),
                Sentence.did(entry, reader, words()),
                entry.purpose(),
                entry.ticket(),
                entry.network(),
                entry.publicId().value());
    }

    byte[] pdf(Page<AuditEntry> taken, Instant now) {
        var page = new PdfPage(language, words().text("platform.frame.portal"), title());
        page.note(words().text("audit.file.at", now, taken.total()));
        if (taken.hasNext()) page.note(cut(taken));
        LocalDate day = null;
        for (var entry : taken.rows()) {
            var on = Formats.day(entry.happenedAt());
            if (!on.equals(day)) page.heading(new Formats(language).date(on));
            day = on;
            page.fact(new Formats(language).time(entry.happenedAt()), line(entry));
        }
        return page.bytes();
    }

    private String line(AuditEntry entry) {
        var sentence = Sentence.who(entry, reader, words()) + " " + Sentence.did(entry, reader, words());
        return Stream.concat(Stream.of(sentence), Sentence.circumstances(entry, words()).stream())
                .reduce((one, next) -> one + " · " + next)
                .orElseThrow();
    }

    private String title() {
        return reader.owner()
                .map(name -> words().text("audit.log.title-of", name))
                .orElseGet(() -> words().text("audit.log.title"));
    }

    private String cut(Page<AuditEntry> taken) {
        return words().text("audit.file.cut", taken.size(), taken.total());
    }

    private Messages words() {
        return Messages.in(language);
    }
}
