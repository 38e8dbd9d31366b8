package org.seneid.registry.sandbox.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Optional;
import org.seneid.platform.PersonalId;

/** Whose wallet this browser looks at; kept here, since a number is never in an address. */
@SessionScoped
public class SelectedPerson implements Serializable {

    private PersonalId holder;

    void of(PersonalId chosen) {
        holder = chosen;
    }

    Optional<PersonalId> holder() {
        return Optional.ofNullable(holder);
    }
}
