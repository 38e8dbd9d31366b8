package org.seneid.identity;

import org.seneid.platform.Detour;

/** The holder proved who they are too long ago for what was asked: they confirm it, and go on where they were. */
public class FreshSignInNeeded extends Detour {

    public FreshSignInNeeded() {
        super("/confirm-it-is-me");
    }
}
