package org.seneid.enrolment.original;

/** How an original stands beside its register. */
public enum Comparison {
    /** The register holds it for this person; nobody has compared the fields yet. */
    FOUND,
    MATCH,
    DIFFERS,
    /** The register holds nothing of this number for this person. */
    NOT_FOUND;

    /** Whether there is something that the citizen has to follow up. */
    public boolean noted() {
        return this == DIFFERS || this == NOT_FOUND;
    }

    public String key() {
        return "enrolment.comparison." + name();
    }
}
