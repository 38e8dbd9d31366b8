package org.seneid.identity.signin;

import java.io.Serializable;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Collectors;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.factor.FactorKind;

/** Where the codes went by which somebody proves themselves: the newest of each kind. */
public record SentCodes(Map<FactorKind, Sent> newest) implements Serializable {

    public static final SentCodes NONE = new SentCodes(Map.of());

    record Sent(ContactAddress to, Instant until) implements Serializable {}

    public SentCodes {
        newest = Map.copyOf(newest);
    }

    public SentCodes with(FactorKind kind, ContactAddress to, Instant until) {
        var all = new EnumMap<FactorKind, Sent>(FactorKind.class);
        all.putAll(newest);
        all.put(kind, new Sent(to, until));
        return new SentCodes(all);
    }

    /** Those that still work. */
    public SentCodes alive(Instant now) {
        return new SentCodes(newest.entrySet().stream()
                .filter(sent -> now.isBefore(sent.getValue().until()))
                .collect(Collectors.toMap(Entry::getKey, Entry::getValue)));
    }

    /** As its owner knows it again; empty when no code of this kind was sent. */
    public String to(FactorKind kind) {
        return Optional.ofNullable(kind)
                .map(newest::get)
                .map(sent -> sent.to().masked())
                .orElse("");
    }
}
