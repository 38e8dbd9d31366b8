package org.seneid.services.definition;

import java.util.Locale;

/** The dated tables that can compute a fee. */
public enum FeeTable {
    /** A year's health insurance of the members that the form's only field of that type lists. */
    HOUSEHOLD_HEALTH_INSURANCE;

    /** What definitions call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
