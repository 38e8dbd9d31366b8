package org.seneid.services.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.seneid.services.form.KnownValue;
import org.seneid.services.form.KnownValues;

/**
 * What the sources of an application's known values say by now.
 *
 * @param changed the ids of what is something else than when it was submitted, is new, or is gone
 * @param silent the ids of what is of a register that did not answer when it was asked again
 */
public record SourceCheck(KnownValues now, List<String> changed, Set<String> silent) {

    /** After a decision nobody compares any more. */
    static final SourceCheck NONE = new SourceCheck(KnownValues.NONE, List.of(), Set.of());

    public SourceCheck {
        changed = List.copyOf(changed);
        silent = Set.copyOf(silent);
    }

    public boolean changed(KnownValue submitted) {
        return changed.contains(submitted.id());
    }

    public boolean silent(KnownValue submitted) {
        return silent.contains(submitted.id());
    }

    /** What is there by now in place of what was submitted; empty when nothing is. */
    public Optional<KnownValue> instead(KnownValue submitted) {
        return now.of(submitted.id());
    }
}
