package org.seneid.enrolment.errand;

/** Whether somebody takes a slip home from an errand. */
public enum SlipState {
    NOT_NEEDED,
    /** It has not been printed yet. */
    DUE,
    PRINTED;

    public String key() {
        return "enrolment.errand.slip." + name();
    }
}
