package org.seneid.identity.factor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.seneid.identity.account.Accounts;
import org.seneid.identity.factor.SecondFactors;

/** What makes an account safe and keeps its holder from being locked out: a strong factor, and recovery codes. */
@Named
@RequestScoped
public class SecureAccountPage {

    @Inject
    SecondFactors factors;

    @Inject
    Accounts accounts;

    private Boolean strong;
    private Boolean recoverable;

    /** Whether there is a passkey or an app. */
    public boolean isStrong() {
        if (strong == null) strong = factors.strong();
        return strong;
    }

    /** Whether there are recovery codes left. */
    public boolean isRecoverable() {
        if (recoverable == null) recoverable = factors.recoveryCodesLeft() > 0;
        return recoverable;
    }

    /** Whether their account asks for a second factor and something is still to be chosen. */
    public boolean isWanted() {
        var mine = accounts.mine();
        return !mine.role().staff() && mine.secondFactor() && !isDone();
    }

    public boolean isDone() {
        return isStrong() && isRecoverable();
    }
}
