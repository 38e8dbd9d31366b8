package org.seneid.enrolment.appointment;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What people book a time at a desk for. */
public enum AppointmentKind {
    /** The account is opened in person, or one that was opened online is raised to level 2. */
    LEVEL_2("building"),
    /** A citizen card for a child of the one who books. */
    CHILD_CARD("people"),
    /** A citizen card that ends, is lost or is wrong. */
    OWN_CARD("documents"),
    /** Another phone number in the account. */
    PHONE("key");

    private final String icon;

    AppointmentKind(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    /** As addresses have it: {@code child-card}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String key() {
        return "enrolment.appointment.kind." + name();
    }

    /** Empty when none is called so. */
    public static Optional<AppointmentKind> ofSlug(String slug) {
        return Stream.of(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }
}
