package org.seneid.helpdesk;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import org.seneid.platform.Masked;

/** What an agent had shown to them that is masked otherwise. */
public record Unmasked(Set<Masked> shown) implements Serializable {

    static final Unmasked NOTHING = new Unmasked(Set.of());

    public Unmasked {
        shown = Set.copyOf(shown);
    }

    boolean shows(Masked what) {
        return shown.contains(what);
    }

    Unmasked and(Masked what) {
        var more = EnumSet.of(what);
        more.addAll(shown);
        return new Unmasked(more);
    }
}
