package org.seneid.platform.acting;

/** A part of an account that its holder may let an agent see. */
public enum AccountPart {
    /** Every part, and what belongs to none: the notices. */
    ALL,
    DOCUMENTS,
    PAYMENTS;

    /** Whether whoever may see this may see the other. */
    public boolean covers(AccountPart other) {
        return this == ALL || this == other;
    }
}
