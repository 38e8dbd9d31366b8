package org.seneid.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.seneid.audit.AuditTrail;
import org.seneid.identity.account.AccountEvents.AccountUsed;
import org.seneid.identity.account.AccountEvents.AccountUsed.Use;
import org.seneid.identity.factor.FactorPurpose;
import org.seneid.identity.factor.Factors;
import org.seneid.identity.password.CredentialStore;
import org.seneid.identity.session.KnownDevices;
import org.seneid.identity.signin.SignInCredential.OfSecondFactor;
import org.seneid.identity.signin.SignInResult.Refused;
import org.seneid.platform.throttle.AttemptLimiter;
import org.seneid.platform.throttle.ThrottlePolicy;

/** Looks at a second factor of somebody whose password was right, and is still the password. */
@ApplicationScoped
class SecondFactorAuthenticator implements SignInMethod<OfSecondFactor> {

    @Inject
    CredentialStore credentials;

    @Inject
    AttemptLimiter limiter;

    @Inject
    KnownDevices devices;

    @Inject
    Factors factors;

    @Inject
    SignInCompletion completion;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Override
    public Class<OfSecondFactor> takes() {
        return OfSecondFactor.class;
    }

    @Override
    public SignInResult answer(OfSecondFactor shown, ClientInfo browser) {
        var holder = credentials.of(shown.first().caller()).filter(found -> !found.since()
                .isAfter(shown.first().since()));
        if (holder.isEmpty() || shown.first().over(clock.instant())) return Refused.WRONG;
        var known = holder.get().account();
        var device = devices.known(Optional.of(known.id()), browser.deviceToken());
        var noted = limiter.note(
                ThrottlePolicy.SECOND_FACTOR, shown.first().caller().subject(), device);
        var wait = limiter.check(noted);
        if (wait.isPresent()) return new Refused(wait);
        if (known.open() && factors.proven(known, shown.kind(), FactorPurpose.SIGN_IN, shown.answer()))
            return completion.cameIn(holder.get(), noted, browser);
        trail.refused(new AccountUsed(known.id(), Use.SECOND_FACTOR));
        return Refused.WRONG;
    }
}
