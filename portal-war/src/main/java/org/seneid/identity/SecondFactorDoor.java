package org.seneid.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.seneid.audit.AuditTrail;
import org.seneid.identity.AccountUsed.Use;
import org.seneid.identity.Evidence.OfSecondFactor;
import org.seneid.identity.SignInAnswer.Refused;

/** Looks at a second factor of somebody whose password was right, and is still the password. */
@ApplicationScoped
class SecondFactorDoor {

    @Inject
    Credentials credentials;

    @Inject
    Tries tries;

    @Inject
    Factors factors;

    @Inject
    Arrivals arrivals;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    SignInAnswer answer(OfSecondFactor shown, Browser browser) {
        var holder = credentials.of(shown.first().caller()).filter(found -> !found.since()
                .isAfter(shown.first().since()));
        if (holder.isEmpty() || shown.first().over(clock.instant())) return Refused.WRONG;
        var known = holder.get().account();
        var noted = tries.note(
                shown.first().caller().secondFactorHash(),
                tries.knownDevice(Optional.of(known), browser.deviceToken()));
        var wait = tries.mustWait(noted, Throttle.SECOND_FACTOR_UNDER_ATTACK);
        if (wait.isPresent()) return new Refused(wait);
        if (known.open() && factors.proven(known, shown.kind(), Occasion.SIGN_IN, shown.answer()))
            return arrivals.cameIn(holder.get(), noted, browser);
        trail.refused(new AccountUsed(known.id(), Use.SECOND_FACTOR));
        return Refused.WRONG;
    }
}
