package org.seneid.audit.log.web;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.seneid.audit.AuditEntry;
import org.seneid.audit.log.EntryKeys;
import org.seneid.platform.text.Messages;

/**
 * Says what staff did to whoever watches over them: not with whose data, and of what it was done to only what has a word of its
 * own, such as a kind of document, or is a ticket or a place.
 */
public final class WatchedAct {

    private static final Pattern TELLS_NOTHING_OF_CITIZENS = Pattern.compile("[A-Z]{2}-[0-9]{1,8}|\\P{N}*");

    private WatchedAct() {}

    public static String said(AuditEntry entry, Locale language) {
        var words = Messages.in(language);
        var key = "audit.act." + entry.act();
        if (!entry.refused()) return sentence(key, entry, words);
        return words.has(key + ".refused")
                ? sentence(key + ".refused", entry, words)
                : words.text("audit.refused", sentence(key, entry, words));
    }

    private static String sentence(String key, AuditEntry entry, Messages words) {
        var whom = words.text(entry.own() ? "audit.owner.self" : "audit.owner.citizen");
        var whose = entry.own() ? words.text("audit.owner.their") : words.text("audit.owner.theirs", whom);
        return words.text(key, subject(entry.subject(), words), attributes(entry, words), whom, whose);
    }

    private static String subject(String subject, Messages words) {
        return EntryKeys.subject(subject)
                .filter(words::has)
                .findFirst()
                .map(words::text)
                .orElseGet(() -> TELLS_NOTHING_OF_CITIZENS.matcher(subject).matches()
                        ? subject
                        : words.text("audit.acts.something"));
    }

    private static String attributes(AuditEntry entry, Messages words) {
        return entry.attributes().stream()
                .flatMap(name -> EntryKeys.attribute(name).filter(words::has).limit(1))
                .map(words::text)
                .map(label -> label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1))
                .collect(Collectors.joining(", "));
    }
}
