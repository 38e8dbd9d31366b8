package org.seneid.platform.acting;

/** A part of an account that its holder may let an agent see. */
public enum AccountPart {
    /** Every part, and what belongs to none: the notices. */
    ALL,
    DOCUMENTS,
    PAYMENTS,
    /** How far applications are; not what was sent in them. */
    APPLICATIONS;

    /** Whether whoever may see this may see the other. */
    public boolean covers(AccountPart other) {
        return this == ALL || this == other;
    }
}
