package org.seneid.connect.claim;

import static org.seneid.connect.claim.ClaimScope.ADDRESS;
import static org.seneid.connect.claim.ClaimScope.EMAIL;
import static org.seneid.connect.claim.ClaimScope.HEALTH_INSURANCE;
import static org.seneid.connect.claim.ClaimScope.IDENTITY;
import static org.seneid.connect.claim.ClaimScope.LICENCE;
import static org.seneid.connect.claim.ClaimScope.PHONE;
import static org.seneid.connect.claim.ClaimScope.PROFILE;
import static org.seneid.connect.claim.ClaimScope.SOCIAL_INSURANCE;

import java.util.Optional;
import java.util.stream.Stream;
import org.seneid.sharing.choice.Attribute;

/**
 * One thing that a client may ask of a citizen: an attribute of a document, or a contact.
 *
 * <p>Named as OpenID Connect Core 5.1 and OpenID Connect for Identity Assurance 1.0 name it; what they do not know is named
 * as the API names the attribute.
 */
public enum IdentityClaim {
    NAME("name", PROFILE, Attribute.NAME),
    BIRTH_DATE("birthdate", PROFILE, Attribute.BIRTH_DATE),
    SEX("gender", PROFILE, Attribute.SEX),
    PORTRAIT("picture", PROFILE, Attribute.PORTRAIT),
    NATIONALITY("nationality", PROFILE, Attribute.NATIONALITY),
    PERSONAL_ID("personal_id", IDENTITY, Attribute.PERSONAL_ID),
    OVER_18("over_18", IDENTITY, Attribute.OVER_18),
    CARD_VALIDITY("card_valid_until", IDENTITY, Attribute.CARD_VALIDITY),
    RESIDENCE("address", ADDRESS, Attribute.RESIDENCE),
    RESIDES_IN("resides_in", ADDRESS, Attribute.RESIDES_IN),
    PHONE_NUMBER("phone_number", PHONE, null),
    EMAIL_ADDRESS("email", EMAIL, null),
    LICENCE_NUMBER("licence_number", LICENCE, Attribute.LICENCE_NUMBER),
    LICENCE_CLASSES("licence_classes", LICENCE, Attribute.LICENCE_CLASSES),
    LICENCE_POINTS("licence_points", LICENCE, Attribute.LICENCE_POINTS),
    LICENCE_VALIDITY("licence_valid_until", LICENCE, Attribute.LICENCE_VALIDITY),
    HEALTH_NUMBER("health_insurance_number", HEALTH_INSURANCE, Attribute.HEALTH_NUMBER),
    HEALTH_BENEFIT("health_insurance_benefit", HEALTH_INSURANCE, Attribute.HEALTH_BENEFIT),
    HEALTH_PLACE("health_insurance_place", HEALTH_INSURANCE, Attribute.HEALTH_PLACE),
    HEALTH_VALIDITY("health_insurance_valid_until", HEALTH_INSURANCE, Attribute.HEALTH_VALIDITY),
    SOCIAL_NUMBER("social_insurance_number", SOCIAL_INSURANCE, Attribute.SOCIAL_NUMBER),
    SOCIAL_EMPLOYER("social_insurance_employer", SOCIAL_INSURANCE, Attribute.SOCIAL_EMPLOYER),
    SOCIAL_MONTHS("social_insurance_months", SOCIAL_INSURANCE, Attribute.SOCIAL_MONTHS),
    SOCIAL_STANDING("social_insurance_standing", SOCIAL_INSURANCE, Attribute.SOCIAL_STANDING);

    private final String claim;
    private final ClaimScope scope;
    private final Attribute attribute;

    IdentityClaim(String claim, ClaimScope scope, Attribute attribute) {
        this.claim = claim;
        this.scope = scope;
        this.attribute = attribute;
    }

    /** Its name in an ID token and at the userinfo endpoint. */
    public String claim() {
        return claim;
    }

    /** The scope that asks for it together with others. */
    public ClaimScope scope() {
        return scope;
    }

    /** Where its value stands; empty for a contact. */
    public Optional<Attribute> attribute() {
        return Optional.ofNullable(attribute);
    }

    /** The key of its name in words. */
    public String key() {
        return attribute == null ? "connect.claim." + name() : attribute.key();
    }

    /** The one of that name; empty when there is none. */
    public static Optional<IdentityClaim> named(String claim) {
        return Stream.of(values()).filter(one -> one.claim.equals(claim)).findFirst();
    }
}
