package org.seneid.sharing;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.seneid.platform.PublicId;
import org.seneid.sharing.choice.Lifetime;
import org.seneid.sharing.choice.Purpose;
import org.seneid.sharing.choice.Receiver;
import org.seneid.sharing.choice.Selection;

/**
 * What a citizen asks for when opening a share; each part keeps its own law.
 *
 * @param party the registered party that it is meant for; empty when it is meant for whoever is shown it
 */
public record ShareRequest(
        @NotNull Selection selection,
        @NotNull Purpose purpose,
        @NotNull Receiver receiver,
        @NotNull Lifetime lifetime,
        @NotNull Optional<PublicId> party) {

    /** For whoever is shown it. */
    public ShareRequest(Selection selection, Purpose purpose, Receiver receiver, Lifetime lifetime) {
        this(selection, purpose, receiver, lifetime, Optional.empty());
    }
}
