package org.seneid.sharing;

import jakarta.validation.constraints.NotNull;
import org.seneid.sharing.choice.Lifetime;
import org.seneid.sharing.choice.Purpose;
import org.seneid.sharing.choice.Receiver;
import org.seneid.sharing.choice.Selection;

/** What a citizen asks for when opening a share; each part keeps its own law. */
public record ShareRequest(
        @NotNull Selection selection,
        @NotNull Purpose purpose,
        @NotNull Receiver receiver,
        @NotNull Lifetime lifetime) {}
