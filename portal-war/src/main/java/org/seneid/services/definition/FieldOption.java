package org.seneid.services.definition;

import java.util.List;
import java.util.Optional;

/**
 * One answer that can be chosen.
 *
 * @param value what is kept of it
 * @param hint more about it; empty for most
 * @param when what must hold for it to be offered
 */
public record FieldOption(String value, Wording label, Optional<Wording> hint, List<Condition> when) {

    public FieldOption {
        when = List.copyOf(when);
    }
}
