package org.seneid.registry.document;

/** The kinds of documents that an account can integrate; the slug is what addresses and the API call them. */
public enum DocumentKind implements HasMessageKey {
    CITIZEN_CARD("citizen-card", Register.POPULATION),
    DRIVING_LICENCE("driving-licence", Register.LICENCES),
    VEHICLE_REGISTRATION("vehicle-registration", Register.VEHICLES),
    HEALTH_INSURANCE("health-insurance", Register.HEALTH_INSURANCE);

    private final String slug;
    private final Register register;

    DocumentKind(String slug, Register register) {
        this.slug = slug;
        this.register = register;
    }

    public String slug() {
        return slug;
    }

    /** The register that answers for this kind. */
    public Register register() {
        return register;
    }

    @Override
    public String key() {
        return "registry.kind." + name();
    }

    /** @throws org.seneid.platform.NotFound when no kind is called so */
    public static DocumentKind ofSlug(String slug) {
        for (var kind : values()) if (kind.slug.equals(slug)) return kind;
        throw new org.seneid.platform.NotFound();
    }
}
