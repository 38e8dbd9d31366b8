package org.seneid.services.form;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.seneid.documents.VerifiedDocument;
import org.seneid.documents.web.DocumentWords;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.registry.document.Fact;
import org.seneid.registry.document.HasMessageKey;
import org.seneid.registry.document.LicenceClass;
import org.seneid.registry.document.LicenceClasses;
import org.seneid.registry.document.Place;
import org.seneid.registry.document.RegisterDocument;
import org.seneid.services.definition.KnownField;
import org.seneid.services.definition.KnownSource;
import org.seneid.services.definition.Wording;

/** Says in both languages what a document says, and in one way what rules compare. */
public final class KnownWords {

    private KnownWords() {}

    /** What a known value is called: here, or by its source. */
    public static Wording label(KnownField field) {
        var source = field.source();
        var key = source.kind().isEmpty() || source.fact().equals(KnownSource.STATE)
                ? "services.fact." + source.fact()
                : "registry.fact." + source.fact();
        return field.label().orElseGet(() -> both(words -> words.text(key)));
    }

    /** Empty when the document does not say it. */
    static Optional<KnownValue> value(KnownField field, VerifiedDocument document) {
        var fact = field.source().fact();
        return fact.equals(KnownSource.STATE)
                ? Optional.of(state(field, document))
                : document.document().field(fact).map(said -> said(field, document, said));
    }

    private static KnownValue state(KnownField field, VerifiedDocument document) {
        return new KnownValue(
                field.id(),
                label(field),
                document.state().name(),
                both(words -> words.text(document.state().key())),
                false,
                Optional.of(document.kind().register()),
                document.signedAt().orElseThrow());
    }

    private static KnownValue said(KnownField field, VerifiedDocument document, Fact fact) {
        var at = document.signedAt().orElseThrow();
        return new KnownValue(
                field.id(),
                label(field),
                raw(fact.value()),
                new Wording(vietnamese(at).value(fact), english(at).value(fact)),
                DocumentWords.quoted(fact.value()),
                Optional.of(document.kind().register()),
                at);
    }

    /** A document among others of its kind: what people call it by, and what it is. */
    static OfferedAnswer offered(VerifiedDocument document) {
        RegisterDocument content = document.document();
        var number = content.number();
        var about = both(words -> words.text(document.kind().key()) + about(content));
        return OfferedAnswer.of(document.publicId().value(), new Wording(number, number), about);
    }

    private static String about(RegisterDocument content) {
        var facts = content.fields().stream()
                .filter(fact -> fact.key().equals("make") || fact.key().equals("model"))
                .map(fact -> fact.value().toString())
                .collect(Collectors.joining(" "));
        return facts.isEmpty() ? "" : " · " + facts;
    }

    private static DocumentWords vietnamese(Instant at) {
        return new DocumentWords(Language.VIETNAMESE, at);
    }

    private static DocumentWords english(Instant at) {
        return new DocumentWords(Language.ENGLISH, at);
    }

    static Wording both(Function<Messages, String> said) {
        return new Wording(said.apply(Messages.in(Language.VIETNAMESE)), said.apply(Messages.in(Language.ENGLISH)));
    }

    static String raw(Object value) {
        if (value instanceof PersonalId id) return id.digits();
        if (value instanceof LicenceClasses classes)
            return classes.all().stream().map(LicenceClass::code).collect(Collectors.joining(" "));
        if (value instanceof Place place) return place.text();
        if (value instanceof BirthDate birth) return birth.first().toString();
        if (value instanceof Enum<?> constant && value instanceof HasMessageKey) return constant.name();
        return value.toString();
    }
}
