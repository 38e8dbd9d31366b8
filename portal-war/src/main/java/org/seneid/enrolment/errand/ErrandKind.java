package org.seneid.enrolment.errand;

/** What people come to a desk for, as today's list names it. */
public enum ErrandKind {
    /** An account was opened in person. */
    OPENED,
    /** An account that was opened online has level 2 from now on. */
    RAISED,
    CONTACT,
    LOCKED,
    UNLOCKED,
    /** What the holder proved themselves by was lost and forgotten. */
    REPLACED;

    public String key() {
        return "enrolment.errand." + name();
    }
}
