package org.seneid.registry.document;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.seneid.platform.NotFound;

/**
 * The kinds of documents that an account can integrate, each with all that differs between them. What only an upper layer
 * knows (the look of a card, the sandbox's table) is a switch there without a default, so that the compiler lists the places.
 */
public enum DocumentKind implements HasMessageKey {
    CITIZEN_CARD(
            "citizen-card",
            Register.POPULATION,
            CitizenCard::of,
            Holding.ONE,
            DocumentNumber.PERSONAL_ID,
            OriginalCheck.BY_CHIP),
    DRIVING_LICENCE(
            "driving-licence",
            Register.LICENCES,
            DrivingLicence::of,
            Holding.ONE,
            DocumentNumber.shaped("[0-9]{12}"),
            OriginalCheck.byEyeBut("points")),
    VEHICLE_REGISTRATION(
            "vehicle-registration",
            Register.VEHICLES,
            VehicleRegistration::of,
            Holding.SEVERAL,
            DocumentNumber.inTheOpen("[0-9]{2}[A-ZĐ][A-Z0-9]?[0-9]{4,6}"),
            OriginalCheck.BY_EYE),
    HEALTH_INSURANCE(
            "health-insurance",
            Register.HEALTH_INSURANCE,
            HealthInsurance::of,
            Holding.ONE,
            DocumentNumber.shaped("([A-Z]{2}[0-9]{13})|([0-9]{10})").orPersonalId(),
            OriginalCheck.BY_EYE),
    SOCIAL_INSURANCE(
            "social-insurance",
            Register.SOCIAL_INSURANCE,
            SocialInsurance::of,
            Holding.ONE,
            DocumentNumber.shaped("[0-9]{10}").orPersonalId(),
            OriginalCheck.BY_EYE);

    /** How many of a kind somebody holds at a time. */
    private enum Holding {
        ONE,
        SEVERAL
    }

    private final String slug;
    private final Register register;
    private final Function<VerifiedAnswer, RegisterDocument> reader;
    private final Holding holding;
    private final DocumentNumber number;
    private final OriginalCheck check;

    DocumentKind(
            String slug,
            Register register,
            Function<VerifiedAnswer, RegisterDocument> reader,
            Holding holding,
            DocumentNumber number,
            OriginalCheck check) {
        this.slug = slug;
        this.register = register;
        this.reader = reader;
        this.holding = holding;
        this.number = number;
        this.check = check;
    }

    /** What addresses, the API and the trail call it. */
    public String slug() {
        return slug;
    }

    /** The register that answers for this kind. */
    public Register register() {
        return register;
    }

    /** Reads its register's answer; what is missing there makes it unreadable. */
    RegisterDocument read(VerifiedAnswer answer) {
        return reader.apply(answer);
    }

    /** Whether somebody who holds one may hold another. */
    public boolean several() {
        return holding == Holding.SEVERAL;
    }

    /** The number that people call it by. */
    public DocumentNumber number() {
        return number;
    }

    /** How an original of it is checked at a desk. */
    public OriginalCheck check() {
        return check;
    }

    @Override
    public String key() {
        return "registry.kind." + name();
    }

    /** The key of whose emblem stands on it. */
    public String issuerKey() {
        return "registry.issuer." + name();
    }

    /** The kinds that lie on a desk as papers, to be compared by eye. */
    public static Stream<DocumentKind> papers() {
        return Stream.of(values()).filter(kind -> !kind.check.byChip());
    }

    /** @throws NotFound when no kind is called so */
    public static DocumentKind ofSlug(String slug) {
        return called(slug).orElseThrow(NotFound::new);
    }

    /** The kind that is called so, if any. */
    static Optional<DocumentKind> called(String slug) {
        return Stream.of(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }
}
