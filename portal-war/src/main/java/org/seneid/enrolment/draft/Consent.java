package org.seneid.enrolment.draft;

/** How a person's dependant stands to being acted for. */
public enum Consent {
    /** A child: the law gives it to the parent. */
    NOT_NEEDED,
    /** A parent was at the desk, and the chip of their card was read. */
    IN_PERSON,
    /** A parent is asked in their own account. */
    ASKED;

    public String key() {
        return "enrolment.consent." + name();
    }
}
