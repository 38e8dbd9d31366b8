package org.seneid.sharing.viewing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.seneid.documents.VerifiedDocument;
import org.seneid.platform.PersonalId;
import org.seneid.registry.SignedAnswer;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.DocumentState;
import org.seneid.registry.document.LicenceClass;
import org.seneid.registry.document.LicenceClasses;
import org.seneid.registry.document.Place;
import org.seneid.registry.document.Portrait;
import org.seneid.sharing.choice.Attribute;
import org.seneid.sharing.choice.Selection;

/**
 * What a share shows of one document, as of now.
 *
 * @param state of the document at this moment
 * @param proven whether the register's signature holds; without it there are no values
 * @param signedAt when the register said so; empty when nothing is proven
 * @param silent the register was asked again and did not answer: this is its last word
 * @param proof the register's answer with these values and nothing else of the document, for the viewer to check; empty
 *     when the register signs its answers only as a whole
 */
public record ShownDocument(
        DocumentKind kind,
        DocumentState state,
        boolean proven,
        Optional<Instant> signedAt,
        boolean silent,
        List<ShownValue> values,
        Optional<SignedAnswer> proof) {

    /** A value as the register has it: text, a day, a number, yes or no, or one of its own types. */
    public record ShownValue(Attribute attribute, Object value) {

        /** As programs get it: text, a number, a Boolean or a list; a portrait is SVG. */
        public Object json() {
            if (value instanceof PersonalId id) return id.digits();
            if (value instanceof Place place) return place.text();
            if (value instanceof Portrait portrait) return portrait.svg();
            if (value instanceof LicenceClasses classes)
                return classes.all().stream().map(LicenceClass::code).toList();
            if (value instanceof Enum<?> word) return word.name().toLowerCase(Locale.ROOT);
            return value instanceof Number || value instanceof Boolean ? value : value.toString();
        }
    }

    /** What a selection shows of an account's documents. */
    static List<ShownDocument> of(Selection selection, Collection<VerifiedDocument> current) {
        return selection.documents().stream()
                .map(id -> current.stream()
                        .filter(document -> document.publicId().equals(id))
                        .findFirst()
                        .map(document -> of(document, selection.of(id)))
                        .orElseGet(() ->
                                gone(selection.of(id).findFirst().orElseThrow().kind())))
                .toList();
    }

    private static ShownDocument of(VerifiedDocument document, Stream<Attribute> chosen) {
        var values = document.content().stream()
                .flatMap(content -> chosen.flatMap(
                        attribute -> attribute.of(content).map(value -> new ShownValue(attribute, value)).stream()))
                .toList();
        var claims = values.stream().map(shown -> shown.attribute().claim()).toList();
        return new ShownDocument(
                document.kind(),
                document.state(),
                document.genuine(),
                document.signedAt(),
                document.silent(),
                values,
                document.genuine() ? document.answer().showing(claims) : Optional.empty());
    }

    /** What is left of a document that is no longer in the account. */
    public static ShownDocument gone(DocumentKind kind) {
        return new ShownDocument(
                kind, DocumentState.NOT_FOUND, false, Optional.empty(), false, List.of(), Optional.empty());
    }

    /** The value of an attribute; null when it is not shown. */
    public Object value(Attribute attribute) {
        return values.stream()
                .filter(shown -> shown.attribute() == attribute)
                .map(ShownValue::value)
                .findFirst()
                .orElse(null);
    }
}
