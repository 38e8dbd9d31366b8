package org.seneid.services.definition;

import java.util.Optional;

/**
 * A value that is taken from its source, shown, and never asked.
 *
 * @param id unique in the form, fields included
 * @param chosenBy the id of the field that chooses the document; empty when there is one of the kind at most
 * @param label what it is called here; empty for the source's own name
 * @param optional whether an application can do without it
 */
public record KnownField(
        String id, KnownSource source, Optional<String> chosenBy, Optional<Wording> label, boolean optional) {}
