package org.seneid.services.definition;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.seneid.registry.document.DocumentKind;

/**
 * Where a known value comes from: {@code driving-licence.classes} is a field of a document, {@code account.phone} a proven
 * contact.
 *
 * @param kind of the document; empty for the account itself
 * @param fact the name of the document's field, {@code state}, or {@code phone} and {@code email} of an account
 */
public record KnownSource(Optional<DocumentKind> kind, String fact) {

    /** What a document is worth today, as {@link org.seneid.registry.document.DocumentState} names it. */
    public static final String STATE = "state";

    private static final String ACCOUNT = "account";
    private static final List<String> OF_ACCOUNT = List.of("phone", "email");
    private static final Map<DocumentKind, List<String>> OF_DOCUMENTS = ofDocuments();

    private static Map<DocumentKind, List<String>> ofDocuments() {
        var facts = new EnumMap<DocumentKind, List<String>>(DocumentKind.class);
        for (var kind : DocumentKind.values()) facts.put(kind, facts(kind));
        return facts;
    }

    private static List<String> facts(DocumentKind kind) {
        return switch (kind) {
            case CITIZEN_CARD ->
                List.of("number", "name", "birthDate", "sex", "nationality", "origin", "residence", "issued", "until");
            case DRIVING_LICENCE -> List.of("number", "name", "birthDate", "classes", "issued", "until", "points");
            case VEHICLE_REGISTRATION ->
                List.of(
                        "plate",
                        "plateColour",
                        "owner",
                        "address",
                        "type",
                        "make",
                        "model",
                        "engineNumber",
                        "chassisNumber",
                        "colour",
                        "year",
                        "seats",
                        "loadKg",
                        "firstRegistered",
                        "until");
            case HEALTH_INSURANCE ->
                List.of(
                        "number",
                        "name",
                        "birthDate",
                        "sex",
                        "group",
                        "benefit",
                        "percent",
                        "firstPlace",
                        "from",
                        "until",
                        "fiveYearsFrom");
            case SOCIAL_INSURANCE ->
                List.of("number", "name", "birthDate", "employer", "since", "months", "participation");
        };
    }

    /** Reads what a definition says; empty when there is no such source. */
    public static Optional<KnownSource> named(String text) {
        return all().filter(source -> source.toString().equals(text)).findFirst();
    }

    /** Every source that a definition can name. */
    public static Stream<KnownSource> all() {
        return Stream.concat(
                OF_ACCOUNT.stream().map(fact -> new KnownSource(Optional.empty(), fact)),
                OF_DOCUMENTS.entrySet().stream()
                        .flatMap(entry -> Stream.concat(entry.getValue().stream(), Stream.of(STATE))
                                .map(fact -> new KnownSource(Optional.of(entry.getKey()), fact))));
    }

    @Override
    public String toString() {
        return kind.map(DocumentKind::slug).orElse(ACCOUNT) + "." + fact;
    }
}
