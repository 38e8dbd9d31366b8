package org.seneid.sharing;

import jakarta.validation.constraints.NotNull;

/** What a citizen asks for when opening a share; each part keeps its own law. */
public record ShareRequest(
        @NotNull Selection selection,
        @NotNull Purpose purpose,
        @NotNull Receiver receiver,
        @NotNull Lifetime lifetime) {}
