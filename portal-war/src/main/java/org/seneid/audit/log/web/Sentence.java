package org.seneid.audit.log.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seneid.audit.AuditEntry;
import org.seneid.audit.log.EntryKeys;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.KeptNames;
import org.seneid.platform.text.Messages;
import org.seneid.platform.text.Quotation;
import org.seneid.platform.text.Repeats;

/**
 * One entry of the trail as a person reads it.
 *
 * @param by the sentence's subject, a name told from what we call its bearer
 * @param did the rest of the sentence
 * @param noted when, for what purpose, from where; a purpose in somebody's own words told from ours
 * @param icon of whoever did it
 * @param id by which the reader may ask about it; empty when they did it themselves
 * @param each time of several that are told as one, newest first; empty when it was once
 */
public record Sentence(Quotation by, String did, Quotation noted, String icon, String id, List<Sentence> each) {

    /** Names of ours among what people want something for. */
    private static final KeptNames PURPOSES = new KeptNames("sharing.preset.");

    public String who() {
        return by.text();
    }

    public String note() {
        return noted.text();
    }

    /** Says entries below the heading of their day, what was done again and again as one. */
    static List<Sentence> all(List<AuditEntry> newestFirst, LogReader reader, Locale language) {
        var formats = new Formats(language);
        return grouped(newestFirst, reader, language, (first, last) -> formats.span(first, last));
    }

    /** Says entries where no heading names their day, what was done again and again as one. */
    public static List<Sentence> allDated(
            List<AuditEntry> newestFirst, LogReader reader, Locale language, Instant now) {
        var formats = new Formats(language);
        return grouped(newestFirst, reader, language, (first, last) -> formats.moment(first, last, now));
    }

    /** Says an entry where no heading names its day. */
    public static Sentence dated(AuditEntry entry, LogReader reader, Locale language, Instant now) {
        return of(entry, reader, language, new Formats(language).moment(entry.happenedAt(), now));
    }

    private static List<Sentence> grouped(
            List<AuditEntry> newestFirst,
            LogReader reader,
            Locale language,
            BiFunction<Instant, Instant, String> when) {
        var words = Messages.in(language);
        return Repeats.of(newestFirst, entry -> said(entry, reader, words), AuditEntry::happenedAt).stream()
                .map(times -> of(times, reader, language, when))
                .toList();
    }

    /** What two entries have in common of which one can be told for the other. */
    private static List<Object> said(AuditEntry entry, LogReader reader, Messages words) {
        return List.of(
                who(entry, reader, words), did(entry, reader, words), entry.subject(), circumstances(entry, words));
    }

    private static Sentence of(
            List<AuditEntry> times, LogReader reader, Locale language, BiFunction<Instant, Instant, String> when) {
        var newest = times.get(0);
        var first = times.get(times.size() - 1).happenedAt();
        var span = when.apply(first, newest.happenedAt());
        if (times.size() == 1) return of(newest, reader, language, span);
        var formats = new Formats(language);
        var one = of(newest, reader, language, Messages.in(language).text("audit.log.times", times.size(), span));
        var each = times.stream()
                .map(entry -> of(entry, reader, language, formats.toTheSecond(entry.happenedAt())))
                .toList();
        return new Sentence(one.by, one.did, one.noted, one.icon, one.id, each);
    }

    /** Says of an entry that is kept no more that it was. */
    public static Sentence ofDeleted(Locale language) {
        var words = Messages.in(language);
        return new Sentence(
                Quotation.none(words.text("audit.question.deleted")),
                words.text("audit.question.deleted.did"),
                Quotation.none(words.text("audit.question.deleted.note")),
                "shield",
                "",
                List.of());
    }

    private static Sentence of(AuditEntry entry, LogReader reader, Locale language, String when) {
        var words = Messages.in(language);
        return new Sentence(
                by(entry, reader, words),
                did(entry, reader, words),
                note(entry, words, when),
                icon(entry),
                id(entry, reader),
                List.of());
    }

    static String who(AuditEntry entry, LogReader reader, Messages words) {
        return by(entry, reader, words).text();
    }

    private static Quotation by(AuditEntry entry, LogReader reader, Messages words) {
        if (reader.did(entry)) return Quotation.none(words.text("audit.by.you"));
        if (entry.own()) return reader.owner().map(Quotation::whole).orElseGet(() -> owner(reader, words));
        if (entry.tie().isPresent()
                && entry.actorRole().filter(Role.CITIZEN::equals).isPresent())
            return named("audit.by." + entry.tie().get(), entry, words);
        if (entry.actorRole().isPresent())
            return named("audit.by." + entry.actorRole().get(), entry, words);
        var stranger = "audit.by." + entry.act();
        if (words.has(stranger))
            return Quotation.filling(
                    upperCased(words.text(stranger, Quotation.PLACE, "", reader.whom(words), reader.whose(words))),
                    EntryKeys.shown(entry.subject()));
        return Quotation.none(words.text(entry.network().isEmpty() ? "audit.by.portal" : "audit.by.somebody"));
    }

    private static Quotation owner(LogReader reader, Messages words) {
        return Quotation.none(upperCased(reader.whom(words)));
    }

    private static Quotation named(String key, AuditEntry entry, Messages words) {
        return Quotation.filling(words.text(key, Quotation.PLACE), entry.toldName());
    }

    static String did(AuditEntry entry, LogReader reader, Messages words) {
        var key = "audit.act." + entry.act();
        if (!entry.refused()) return sentence(key, entry, reader, words);
        return words.has(key + ".refused")
                ? sentence(key + ".refused", entry, reader, words)
                : words.text("audit.refused", sentence(key, entry, reader, words));
    }

    private static String sentence(String key, AuditEntry entry, LogReader reader, Messages words) {
        return words.text(
                key, subject(entry, words), attributes(entry, words), reader.whom(words), reader.whose(words));
    }

    private static String subject(AuditEntry entry, Messages words) {
        return EntryKeys.subject(entry.subject())
                .filter(words::has)
                .findFirst()
                .map(words::text)
                .orElseGet(() -> EntryKeys.shown(entry.subject()));
    }

    private static String attributes(AuditEntry entry, Messages words) {
        return entry.attributes().stream()
                .map(name -> EntryKeys.attribute(name)
                        .filter(words::has)
                        .findFirst()
                        .map(key -> withinSentence(words.text(key)))
                        .orElse(name))
                .collect(Collectors.joining(", "));
    }

    private static Quotation note(AuditEntry entry, Messages words, String when) {
        var purpose = PURPOSES.has(entry.purpose()) ? PURPOSES.in(words, entry.purpose()) : Quotation.PLACE;
        var said = Stream.concat(Stream.of(when), circumstances(entry, words, purpose).stream())
                .collect(Collectors.joining(" · "));
        return Quotation.filling(said, entry.purpose());
    }

    /** For what purpose, for which ticket and from where. */
    static List<String> circumstances(AuditEntry entry, Messages words) {
        return circumstances(entry, words, PURPOSES.in(words, entry.purpose()));
    }

    private static List<String> circumstances(AuditEntry entry, Messages words, String purpose) {
        var parts = new ArrayList<String>();
        if (!entry.purpose().isEmpty()) parts.add(words.text("audit.log.purpose", purpose));
        if (!entry.ticket().isEmpty()) parts.add(words.text("audit.log.ticket", entry.ticket()));
        if (!entry.ownLook() && !entry.network().isEmpty()) parts.add(NetworkPlace.of(entry.network(), words));
        return parts;
    }

    private static String icon(AuditEntry entry) {
        if (entry.own() || entry.tie().isPresent()) return "person";
        if (entry.actorRole().filter(Role::staff).isPresent()) return "building";
        if (entry.refused()) return "warn";
        return entry.network().isEmpty() ? "shield" : "eye";
    }

    private static String id(AuditEntry entry, LogReader reader) {
        return reader.did(entry) ? "" : entry.publicId().value();
    }

    private static String withinSentence(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    static String upperCased(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
