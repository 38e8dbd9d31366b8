package org.seneid.audit.log.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seneid.audit.AuditEntry;
import org.seneid.audit.log.EntryKeys;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Messages;

/**
 * One entry of the trail as a person reads it.
 *
 * @param who the sentence's subject
 * @param did the rest of the sentence
 * @param note when, for what purpose, from where
 * @param icon of whoever did it
 * @param id by which the reader may ask about it; empty when they did it themselves
 */
public record Sentence(String who, String did, String note, String icon, String id) {

    /** Says an entry below the heading of its day. */
    static Sentence of(AuditEntry entry, LogReader reader, Locale language) {
        return of(entry, reader, language, new Formats(language).time(entry.happenedAt()));
    }

    /** Says an entry where no heading names its day. */
    public static Sentence dated(AuditEntry entry, LogReader reader, Locale language, Instant now) {
        return of(entry, reader, language, new Formats(language).moment(entry.happenedAt(), now));
    }

    /** Says of an entry that is kept no more that it was. */
    public static Sentence ofDeleted(Locale language) {
        var words = Messages.in(language);
        return new Sentence(
                words.text("audit.question.deleted"),
                words.text("audit.question.deleted.did"),
                words.text("audit.question.deleted.note"),
                "shield",
                "");
    }

    private static Sentence of(AuditEntry entry, LogReader reader, Locale language, String when) {
        var words = Messages.in(language);
        return new Sentence(
                who(entry, reader, words),
                did(entry, reader, words),
                note(entry, words, when),
                icon(entry),
                id(entry, reader));
    }

    static String who(AuditEntry entry, LogReader reader, Messages words) {
        if (reader.did(entry)) return words.text("audit.by.you");
        if (entry.own()) return upperCased(reader.whom(words));
        if (entry.tie().isPresent()
                && entry.actorRole().filter(Role.CITIZEN::equals).isPresent())
            return words.text("audit.by." + entry.tie().get(), entry.toldName());
        if (entry.actorRole().isPresent())
            return words.text("audit.by." + entry.actorRole().get(), entry.toldName());
        var stranger = "audit.by." + entry.act();
        if (words.has(stranger))
            return upperCased(words.text(stranger, "", "", reader.whom(words), reader.whose(words)));
        return words.text(entry.network().isEmpty() ? "audit.by.portal" : "audit.by.somebody");
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
                .orElse(entry.subject());
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

    private static String note(AuditEntry entry, Messages words, String when) {
        return Stream.concat(Stream.of(when), circumstances(entry, words).stream())
                .collect(Collectors.joining(" · "));
    }

    /** For what purpose, for which ticket and from where. */
    static List<String> circumstances(AuditEntry entry, Messages words) {
        var parts = new ArrayList<String>();
        if (!entry.purpose().isEmpty()) parts.add(words.text("audit.log.purpose", entry.purpose()));
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
