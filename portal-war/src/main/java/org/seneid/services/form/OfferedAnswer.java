package org.seneid.services.form;

import java.util.Optional;
import org.seneid.platform.PersonalId;
import org.seneid.services.definition.Wording;

/**
 * An answer that a citizen can choose because it is theirs: a document, a child, a member of the household.
 *
 * @param value what is kept of it
 * @param label how the page shows it
 * @param hint more about it; both languages empty for none
 * @param quoted whether the label is the register's own words
 * @param person the number of somebody of the household, which only the authority gets; empty for other things
 */
public record OfferedAnswer(String value, Wording label, Wording hint, boolean quoted, Optional<PersonalId> person) {

    /** Something that is no person. */
    public static OfferedAnswer of(String value, Wording label, Wording hint) {
        return new OfferedAnswer(value, label, hint, false, Optional.empty());
    }

    /** Names are nobody's business by accident. */
    @Override
    public String toString() {
        return "OfferedAnswer";
    }
}
