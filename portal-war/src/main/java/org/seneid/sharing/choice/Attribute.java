package org.seneid.sharing.choice;

import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.registry.document.DocumentKind.DRIVING_LICENCE;
import static org.seneid.registry.document.DocumentKind.HEALTH_INSURANCE;
import static org.seneid.registry.document.DocumentKind.SOCIAL_INSURANCE;
import static org.seneid.registry.document.DocumentKind.VEHICLE_REGISTRATION;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.seneid.registry.document.CitizenCard;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.DrivingLicence;
import org.seneid.registry.document.HealthInsurance;
import org.seneid.registry.document.RegisterDocument;
import org.seneid.registry.document.SocialInsurance;
import org.seneid.registry.document.VehicleRegistration;

/**
 * One thing that a citizen can let somebody see.
 *
 * <p>Each is one claim that the register signed by itself, so that showing it needs nothing else of the document:
 * {@code OVER_18} is the register's own yes or no, not a sum done here from a date of birth that would have to go along
 * as its proof.
 */
public enum Attribute {
    NAME(CITIZEN_CARD, "name", CitizenCard.class, CitizenCard::name),
    PORTRAIT(CITIZEN_CARD, "portrait", CitizenCard.class, CitizenCard::portrait),
    OVER_18(CITIZEN_CARD, "ageOver18", CitizenCard.class, CitizenCard::ageOver18),
    BIRTH_DATE(CITIZEN_CARD, "birthDate", CitizenCard.class, CitizenCard::birthDate),
    SEX(CITIZEN_CARD, "sex", CitizenCard.class, CitizenCard::sex),
    PERSONAL_ID(CITIZEN_CARD, "number", CitizenCard.class, CitizenCard::personalId),
    NATIONALITY(CITIZEN_CARD, "nationality", CitizenCard.class, CitizenCard::nationality),
    RESIDENCE(CITIZEN_CARD, "residence", CitizenCard.class, CitizenCard::residence),
    RESIDES_IN(CITIZEN_CARD, "residenceProvince", CitizenCard.class, CitizenCard::residenceProvince),
    CARD_VALIDITY(CITIZEN_CARD, "until", CitizenCard.class, CitizenCard::until),
    LICENCE_NUMBER(DRIVING_LICENCE, "number", DrivingLicence.class, DrivingLicence::number),
    LICENCE_NAME(DRIVING_LICENCE, "name", DrivingLicence.class, DrivingLicence::name),
    LICENCE_PORTRAIT(DRIVING_LICENCE, "portrait", DrivingLicence.class, DrivingLicence::portrait),
    LICENCE_CLASSES(DRIVING_LICENCE, "classCodes", DrivingLicence.class, DrivingLicence::classes),
    LICENCE_POINTS(DRIVING_LICENCE, "points", DrivingLicence.class, DrivingLicence::points),
    LICENCE_VALIDITY(DRIVING_LICENCE, "until", DrivingLicence.class, DrivingLicence::until),
    PLATE(VEHICLE_REGISTRATION, "plate", VehicleRegistration.class, VehicleRegistration::plate),
    VEHICLE_OWNER(VEHICLE_REGISTRATION, "owner", VehicleRegistration.class, VehicleRegistration::owner),
    VEHICLE_MAKE(VEHICLE_REGISTRATION, "make", VehicleRegistration.class, VehicleRegistration::make),
    VEHICLE_MODEL(VEHICLE_REGISTRATION, "model", VehicleRegistration.class, VehicleRegistration::model),
    VEHICLE_COLOUR(VEHICLE_REGISTRATION, "colour", VehicleRegistration.class, VehicleRegistration::colour),
    HEALTH_NUMBER(HEALTH_INSURANCE, "number", HealthInsurance.class, HealthInsurance::number),
    HEALTH_NAME(HEALTH_INSURANCE, "name", HealthInsurance.class, HealthInsurance::name),
    HEALTH_BENEFIT(HEALTH_INSURANCE, "benefit", HealthInsurance.class, HealthInsurance::benefit),
    HEALTH_PLACE(HEALTH_INSURANCE, "firstPlace", HealthInsurance.class, HealthInsurance::firstPlace),
    HEALTH_VALIDITY(HEALTH_INSURANCE, "until", HealthInsurance.class, HealthInsurance::until),
    SOCIAL_NUMBER(SOCIAL_INSURANCE, "number", SocialInsurance.class, SocialInsurance::number),
    SOCIAL_NAME(SOCIAL_INSURANCE, "name", SocialInsurance.class, SocialInsurance::name),
    SOCIAL_EMPLOYER(SOCIAL_INSURANCE, "employer", SocialInsurance.class, SocialInsurance::employer),
    SOCIAL_MONTHS(SOCIAL_INSURANCE, "months", SocialInsurance.class, SocialInsurance::months),
    SOCIAL_STANDING(SOCIAL_INSURANCE, "participation", SocialInsurance.class, SocialInsurance::participation);

    private final DocumentKind kind;
    private final String claim;
    private final Function<RegisterDocument, Optional<Object>> reader;

    <D extends RegisterDocument> Attribute(DocumentKind kind, String claim, Class<D> type, Function<D, Object> field) {
        this.kind = kind;
        this.claim = claim;
        this.reader = document ->
                type.isInstance(document) ? Optional.ofNullable(field.apply(type.cast(document))) : Optional.empty();
    }

    /** The kind of document whose register answers for this. */
    public DocumentKind kind() {
        return kind;
    }

    /** The name of the one claim in the register's answer that this shows. */
    public String claim() {
        return claim;
    }

    /** What a document says of this; empty when it says nothing, or is of another kind. */
    public Optional<Object> of(RegisterDocument document) {
        return reader.apply(document);
    }

    /** Whether it shows whose document it is. */
    public boolean portrait() {
        return claim.equals("portrait");
    }

    /** What the API calls it: {@code over18}, {@code residesIn}. */
    public String slug() {
        var words = name().toLowerCase(Locale.ROOT).split("_");
        var slug = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++)
            slug.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        return slug.toString();
    }

    /** The key of its name; the access log says it by the same. */
    public String key() {
        return "registry.attribute." + name();
    }

    /** What can be shown of a kind of document, in the order people expect. */
    public static List<Attribute> of(DocumentKind kind) {
        return Stream.of(values()).filter(attribute -> attribute.kind == kind).toList();
    }
}
