package org.seneid.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.seneid.platform.text.Formats;
import org.seneid.registry.SignedAnswer;
import org.seneid.registry.document.DocumentState;
import org.seneid.registry.document.Fact;
import org.seneid.registry.document.RegisterDocument;

/**
 * A register's answer about one document, its signature checked.
 *
 * @param signed the answer as it came
 * @param signedAt the moment that the register put on it
 */
public record RegisterReading(SignedAnswer signed, RegisterDocument document, Instant signedAt) {

    DocumentState stateAt(Instant moment) {
        return document.state(Formats.day(moment));
    }

    /** The day on which the calendar alone will turn the state; null when it never does. */
    LocalDate turnsOn(Instant moment) {
        var last = document.until();
        if (last == null) return null;
        return switch (stateAt(moment)) {
            case VALID -> last.minusDays(DocumentState.NOTICE_DAYS);
            case EXPIRING -> last.plusDays(1);
            case EXPIRED, SEIZED, REVOKED, NOT_FOUND -> null;
        };
    }

    /** Names of the fields that read otherwise than in an earlier answer. */
    Set<String> updatedSince(RegisterReading earlier) {
        var now = byName();
        var before = earlier.byName();
        var names = new TreeSet<>(now.keySet());
        names.addAll(before.keySet());
        names.removeIf(name -> Objects.equals(now.get(name), before.get(name)));
        return names;
    }

    private Map<String, Object> byName() {
        var fields = new HashMap<String, Object>();
        for (Fact fact : document.fields()) fields.put(fact.key(), fact.value());
        return fields;
    }
}
