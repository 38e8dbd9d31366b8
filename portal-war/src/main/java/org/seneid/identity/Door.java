package org.seneid.identity;

import java.util.Locale;
import java.util.Optional;
import org.seneid.platform.PersonalId;

/** Where people come in: citizens by their number, staff by their name. */
public enum Door {
    CITIZENS,
    STAFF;

    /** Who stands at this door, whether or not there is such an account; empty when what was typed can be nobody. */
    public Optional<Caller> caller(String typed) {
        if (this == CITIZENS) return PersonalId.typed(typed).map(number -> new Caller(this, number.digits()));
        var name = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        return name.matches("[a-z0-9.-]{2,64}") ? Optional.of(new Caller(this, name)) : Optional.empty();
    }
}
