package org.seneid.services.form;

import org.seneid.services.definition.Wording;

/**
 * An answer that a citizen can choose because it is theirs: a document, a child, a member of the household.
 *
 * @param value what is kept of it
 * @param label how the page shows it
 * @param hint more about it; both languages empty for none
 * @param quoted whether the label is the register's own words
 */
public record OfferedAnswer(String value, Wording label, Wording hint, boolean quoted) {

    /** Names are nobody's business by accident. */
    @Override
    public String toString() {
        return "OfferedAnswer";
    }
}
