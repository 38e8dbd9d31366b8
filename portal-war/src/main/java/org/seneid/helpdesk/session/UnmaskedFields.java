package org.seneid.helpdesk.session;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import org.seneid.platform.acting.MaskedField;

/** What an agent had shown to them that is masked otherwise. */
public record UnmaskedFields(Set<MaskedField> shown) implements Serializable {

    static final UnmaskedFields NOTHING = new UnmaskedFields(Set.of());

    public UnmaskedFields {
        shown = Set.copyOf(shown);
    }

    boolean shows(MaskedField what) {
        return shown.contains(what);
    }

    UnmaskedFields and(MaskedField what) {
        var more = EnumSet.of(what);
        more.addAll(shown);
        return new UnmaskedFields(more);
    }
}
