package org.seneid.audit.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seneid.audit.AuditEntry;
import org.seneid.platform.Formats;
import org.seneid.platform.Role;
import org.seneid.platform.Words;

/**
 * One entry of the trail as a person reads it.
 *
 * @param who the sentence's subject
 * @param did the rest of the sentence
 * @param note when, for what purpose, from where
 * @param icon of whoever did it
 */
public record Sentence(String who, String did, String note, String icon) {

    /** Says an entry below the heading of its day. */
    static Sentence of(AuditEntry entry, Locale language) {
        return of(entry, language, new Formats(language).time(entry.happenedAt()));
    }

    /** Says an entry where no heading names its day. */
    public static Sentence dated(AuditEntry entry, Locale language, Instant now) {
        return of(entry, language, new Formats(language).moment(entry.happenedAt(), now));
    }

    private static Sentence of(AuditEntry entry, Locale language, String when) {
        var words = Words.in(language);
        return new Sentence(who(entry, words), did(entry, words), note(entry, words, when), icon(entry));
    }

    private static String who(AuditEntry entry, Words words) {
        if (entry.own()) return words.text("audit.by.you");
        if (entry.tie().isPresent()
                && entry.actorRole().filter(Role.CITIZEN::equals).isPresent())
            return words.text("audit.by." + entry.tie().get(), entry.actorName().orElse(""));
        if (entry.actorRole().isPresent())
            return words.text(
                    "audit.by." + entry.actorRole().get(),
                    givenName(entry.actorName().orElse("")));
        var stranger = "audit.by." + entry.act();
        if (words.has(stranger)) return words.text(stranger);
        return words.text(entry.network().isEmpty() ? "audit.by.portal" : "audit.by.somebody");
    }

    private static String did(AuditEntry entry, Words words) {
        var key = "audit.act." + entry.act();
        if (!entry.refused()) return sentence(key, entry, words);
        return words.has(key + ".refused")
                ? sentence(key + ".refused", entry, words)
                : words.text("audit.refused", sentence(key, entry, words));
    }

    private static String sentence(String key, AuditEntry entry, Words words) {
        return words.text(key, subject(entry, words), attributes(entry, words));
    }

    private static String subject(AuditEntry entry, Words words) {
        var key = "audit.subject." + entry.subject().split("/")[0];
        return words.has(key) ? words.text(key) : entry.subject();
    }

    private static String attributes(AuditEntry entry, Words words) {
        return entry.attributes().stream()
                .map(name -> Stream.of("audit.attribute." + name, "registry.fact." + name)
                        .filter(words::has)
                        .findFirst()
                        .map(key -> withinSentence(words.text(key)))
                        .orElse(name))
                .collect(Collectors.joining(", "));
    }

    private static String note(AuditEntry entry, Words words, String when) {
        var parts = new ArrayList<>(List.of(when));
        if (!entry.purpose().isEmpty()) parts.add(entry.purpose());
        if (!entry.ownLook() && !entry.network().isEmpty()) parts.add(words.text("audit.log.from", entry.network()));
        return String.join(" · ", parts);
    }

    private static String icon(AuditEntry entry) {
        if (entry.own() || entry.tie().isPresent()) return "person";
        if (entry.actorRole().filter(Role::staff).isPresent()) return "building";
        if (entry.refused()) return "warn";
        return entry.network().isEmpty() ? "shield" : "eye";
    }

    private static String givenName(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String withinSentence(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
