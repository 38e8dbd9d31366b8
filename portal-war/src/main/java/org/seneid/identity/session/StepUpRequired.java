package org.seneid.identity.session;

import org.seneid.platform.RedirectRequired;

/** The holder proved who they are too long ago for what was asked: they confirm it, and go on where they were. */
public class StepUpRequired extends RedirectRequired {

    public StepUpRequired() {
        super("/confirm-it-is-me");
    }
}
