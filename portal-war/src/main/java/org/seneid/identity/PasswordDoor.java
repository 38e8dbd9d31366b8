package org.seneid.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.seneid.audit.AuditTrail;
import org.seneid.identity.AccountUsed.Use;
import org.seneid.identity.Evidence.OfPassword;
import org.seneid.identity.SignInAnswer.Refused;
import org.seneid.identity.SignInAnswer.SecondFactorNeeded;

/** Looks at a password; an unknown caller takes the same way, and as long, as a known one. */
@ApplicationScoped
class PasswordDoor {

    @Inject
    Credentials credentials;

    @Inject
    Tries tries;

    @Inject
    PasswordHashing hashing;

    @Inject
    PasswordBook book;

    @Inject
    Factors factors;

    @Inject
    Arrivals arrivals;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    SignInAnswer answer(OfPassword shown, Browser browser) {
        var holder = credentials.of(shown.caller());
        var noted = tries.note(
                shown.caller().hash(), tries.knownDevice(holder.map(Holder::account), browser.deviceToken()));
        var wait = tries.mustWait(noted, Throttle.PLACE_UNDER_ATTACK);
        if (wait.isPresent()) return new Refused(wait);
        var right = hashing.matches(holder.map(Holder::hash), shown.password());
        if (right && holder.get().account().open()) return welcome(holder.get(), shown, noted, browser);
        holder.ifPresent(known -> trail.refused(new AccountUsed(known.account().id(), Use.SIGNED_IN)));
        return Refused.WRONG;
    }

    private SignInAnswer welcome(Holder holder, OfPassword shown, SignInTry noted, Browser browser) {
        var account = holder.account();
        if (hashing.outdated(holder.hash())) book.rehash(account.id(), holder.hash(), hashing.hash(shown.password()));
        if (!factors.needed(account)) return arrivals.cameIn(holder, noted, browser);
        tries.settled(noted);
        return new SecondFactorNeeded(
                new PendingSignIn(shown.caller(), factors.usable(account, Occasion.SIGN_IN), clock.instant()));
    }
}
