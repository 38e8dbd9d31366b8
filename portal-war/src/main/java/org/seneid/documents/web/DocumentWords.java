package org.seneid.documents.web;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.seneid.documents.DocumentChange;
import org.seneid.documents.VerifiedDocument;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;
import org.seneid.platform.acting.MaskedField;
import org.seneid.platform.acting.Masking;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Messages;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.DocumentState;
import org.seneid.registry.document.Fact;
import org.seneid.registry.document.HasMessageKey;
import org.seneid.registry.document.LicenceClass;
import org.seneid.registry.document.LicenceClasses;
import org.seneid.registry.document.Place;
import org.seneid.registry.document.Portrait;
import org.seneid.registry.document.RegisterDocument;

/** Says documents in one language, as of one moment, numbers as far as they may be seen; for pages and for paper. */
public record DocumentWords(Locale locale, Instant now, Masking masks) {

    private static final char NO_BREAK = '\u00a0';
    private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");

    /** For whoever may see every number. */
    public DocumentWords(Locale locale, Instant now) {
        this(locale, now, Masking.NONE);
    }

    /**
     * One line of a document: what it is called and what it says.
     *
     * @param quoted whether the text is the register's own, in Vietnamese whatever the page speaks
     */
    public record Field(String key, String label, String text, boolean quoted) {}

    public String text(String key, Object... args) {
        return Messages.in(locale).text(key, args);
    }

    public String word(HasMessageKey worded) {
        return text(worded.key());
    }

    public String date(LocalDate date) {
        return new Formats(locale).date(date);
    }

    public String moment(Instant moment) {
        return new Formats(locale).moment(moment, now);
    }

    /** From a moment to a later one of the same day. */
    public String moment(Instant first, Instant last) {
        return new Formats(locale).moment(first, last, now);
    }

    /** Every field but the picture, in the order of the paper. */
    public List<Field> fields(RegisterDocument document) {
        return document.fields().stream()
                .filter(fact -> !(fact.value() instanceof Portrait))
                .map(fact -> new Field(fact.key(), text(fact.labelKey()), value(fact), quoted(fact.value())))
                .toList();
    }

    /** Whether a value is words of a register's own: a name, a place, what it wrote of a thing. */
    public static boolean quoted(Object value) {
        return value instanceof String || value instanceof Place;
    }

    /** What one field says. */
    public String value(Fact fact) {
        if (fact.key().equals("points")) return text("documents.field.points", fact.value());
        if (fact.key().equals("loadKg")) return new Formats(locale).number((Integer) fact.value());
        if (fact.value() instanceof LocalDate date) return date(date);
        if (fact.value() instanceof BirthDate birth) return new Formats(locale).birth(birth);
        if (fact.value() instanceof PersonalId id) return masks.shown(MaskedField.PERSONAL_ID, id.grouped());
        if (fact.value() instanceof Place place) return place.text();
        if (fact.value() instanceof HasMessageKey worded) return word(worded);
        if (fact.value() instanceof LicenceClasses classes) return classes(classes);
        var text = grouped(fact.value().toString());
        return fact.key().equals("number") ? masks.shown(MaskedField.DOCUMENT_NUMBER, text) : text;
    }

    /** What a card has for its number; what is in the open is never masked. */
    String number(RegisterDocument document) {
        if (document.kind().number().mask().isEmpty()) return document.number();
        var personal = document.field("number").filter(fact -> fact.value() instanceof PersonalId);
        return masks.shown(
                personal.isPresent() ? MaskedField.PERSONAL_ID : MaskedField.DOCUMENT_NUMBER,
                grouped(document.number()));
    }

    /** What a field should say instead, by the holder's word; a number is no more to be seen than the one that is there. */
    String shouldBe(DocumentKind kind, String field, String words) {
        if (!field.equals("number")) return words;
        return kind.number().mask().map(mask -> masks.shown(mask, words)).orElse(words);
    }

    /** Twelve digits are read in groups of three. */
    static String grouped(String text) {
        return TWELVE_DIGITS.matcher(text).matches() ? new PersonalId(text).grouped() : text;
    }

    private String classes(LicenceClasses classes) {
        return classes.all().stream().map(this::licenceClass).collect(joining(" · "));
    }

    /** Kept together where a line ends. */
    private String licenceClass(LicenceClass held) {
        var said = held.unlimited()
                ? text("registry.class.unlimited", held.code())
                : text("registry.class.until", held.code(), held.until());
        return said.replace(' ', NO_BREAK);
    }

    /** The state in a word or two; of what is no longer in force, the reason when there is a better word for it. */
    public String state(VerifiedDocument document) {
        var reason =
                document.content().map(RegisterDocument::standing).map(standing -> "documents.revoked." + standing);
        return document.state() == DocumentState.REVOKED
                ? text(reason.orElse(document.state().key()))
                : word(document.state());
    }

    /** How a state looks: {@code ok}, {@code warn} or {@code bad}; never by colour alone. */
    public static String kindOf(DocumentState state) {
        return switch (state) {
            case VALID -> "ok";
            case EXPIRING -> "warn";
            case EXPIRED, SEIZED, REVOKED, NOT_FOUND -> "bad";
        };
    }

    /** What a state means for the holder, and what to do. */
    public String meaning(VerifiedDocument document) {
        var until = document.document().until();
        return switch (document.state()) {
            case VALID -> until == null ? text("documents.state.unlimited") : text("documents.state.VALID", until);
            case EXPIRING -> text("documents.state.EXPIRING", DAYS.between(Formats.day(now), until), until);
            case EXPIRED -> text("documents.state.EXPIRED", until);
            case SEIZED -> text("documents.state.SEIZED");
            case REVOKED ->
                text("documents.standing." + document.document().standing().name());
            case NOT_FOUND ->
                text("documents.state.NOT_FOUND", word(document.kind().register()));
        };
    }

    /** Where the holder renews what is over or soon will be; empty for all else. */
    public String renewal(VerifiedDocument document) {
        return switch (document.state()) {
            case EXPIRING, EXPIRED -> text("documents.renew." + document.kind());
            case VALID, SEIZED, REVOKED, NOT_FOUND -> "";
        };
    }

    /** One turn of the history. */
    public String change(DocumentChange change) {
        return switch (change.what()) {
            case INTEGRATED -> text("documents.change.INTEGRATED");
            case STATE -> text("documents.change.STATE", word(change.state()));
            case UPDATED -> text("documents.change.UPDATED", labels(change.fields()));
        };
    }

    /** Names of fields as people call them: {@code hạng, điểm còn lại}. */
    public String labels(List<String> fields) {
        return fields.stream()
                .map(field -> text("registry.fact." + field).toLowerCase(locale))
                .collect(joining(", "));
    }
}
