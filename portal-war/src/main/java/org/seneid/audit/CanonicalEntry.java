package org.seneid.audit;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.seneid.platform.PublicId;

/**
 * The bytes of an entry that are hashed: a JSON object by the rules of RFC 8785 (members in order, nothing between them),
 * in UTF-8. Who it was is told by the public ids of accounts, and by the name that the log tells; what was touched by names
 * of attributes.
 */
final class CanonicalEntry {

    private static final int VERSION = 1;
    private static final int USUAL_LENGTH = 640;
    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder json = new StringBuilder(USUAL_LENGTH);

    private CanonicalEntry() {}

    /** @param actor empty when nobody was signed in */
    static byte[] of(AuditEntry entry, PublicId owner, String actor) {
        return new CanonicalEntry().written(entry, owner, actor).getBytes(StandardCharsets.UTF_8);
    }

    private String written(AuditEntry entry, PublicId owner, String actor) {
        json.append('{');
        text("act", entry.act());
        text("actor", actor);
        text("actorName", entry.toldName());
        text("actorRole", entry.actorRole().map(Enum::name).orElse(""));
        text("at", MICROS.format(entry.happenedAt()));
        texts("attributes", entry.attributes());
        text("id", entry.publicId().value());
        text("network", entry.network());
        flag("ownLook", entry.ownLook());
        text("owner", owner.value());
        text("purpose", entry.purpose());
        flag("refused", entry.refused());
        flag("routine", entry.routine());
        text("session", entry.session());
        text("subject", entry.subject());
        text("ticket", entry.ticket());
        text("tie", entry.tie().map(Enum::name).orElse(""));
        return json.append("\"v\":").append(VERSION).append('}').toString();
    }

    private void text(String name, String value) {
        quoted(name);
        json.append(':');
        quoted(value);
        json.append(',');
    }

    private void texts(String name, List<String> values) {
        quoted(name);
        json.append(":[");
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) json.append(',');
            quoted(values.get(i));
        }
        json.append("],");
    }

    private void flag(String name, boolean value) {
        quoted(name);
        json.append(':').append(value).append(',');
    }

    private void quoted(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) escaped(text.charAt(i));
        json.append('"');
    }

    private void escaped(char c) {
        switch (c) {
            case '"', '\\' -> json.append('\\').append(c);
            case '\b' -> json.append("\\b");
            case '\t' -> json.append("\\t");
            case '\n' -> json.append("\\n");
            case '\f' -> json.append("\\f");
            case '\r' -> json.append("\\r");
            default -> {
                if (c < ' ') json.append("\\u%04x".formatted((int) c));
                else json.append(c);
            }
        }
    }
}
