package org.seneid.identity.account;

import java.util.Locale;
import java.util.Optional;
import org.seneid.platform.PersonalId;
import org.seneid.platform.TypedText;

/** Where people come in: citizens by their number, staff by their name. */
public enum Realm {
    CITIZENS,
    STAFF;

    /** Who stands at this door, whether or not there is such an account; empty when what was typed can be nobody. */
    public Optional<LoginId> caller(String typed) {
        if (this == CITIZENS) return PersonalId.typed(typed).map(number -> new LoginId(this, number.digits()));
        var name = TypedText.plain(typed).toLowerCase(Locale.ROOT);
        return name.matches("[a-z0-9.-]{2,64}") ? Optional.of(new LoginId(this, name)) : Optional.empty();
    }
}
