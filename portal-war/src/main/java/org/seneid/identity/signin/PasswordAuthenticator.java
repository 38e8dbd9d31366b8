package org.seneid.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.seneid.audit.AuditTrail;
import org.seneid.identity.account.AccountEvents.AccountUsed;
import org.seneid.identity.account.AccountEvents.AccountUsed.Use;
import org.seneid.identity.factor.FactorPurpose;
import org.seneid.identity.factor.Factors;
import org.seneid.identity.password.CredentialStore;
import org.seneid.identity.password.PasswordHashing;
import org.seneid.identity.password.PasswordStore;
import org.seneid.identity.password.StoredCredential;
import org.seneid.identity.signin.SignInCredential.OfPassword;
import org.seneid.identity.signin.SignInResult.Refused;
import org.seneid.identity.signin.SignInResult.SecondFactorNeeded;
import org.seneid.identity.throttle.AttemptLimiter;
import org.seneid.identity.throttle.AttemptRecord;
import org.seneid.identity.throttle.ThrottlePolicy;

/** Looks at a password; an unknown caller takes the same way, and as long, as a known one. */
@ApplicationScoped
class PasswordAuthenticator implements SignInMethod<OfPassword> {

    @Inject
    CredentialStore credentials;

    @Inject
    AttemptLimiter tries;

    @Inject
    PasswordHashing hashing;

    @Inject
    PasswordStore book;

    @Inject
    Factors factors;

    @Inject
    SignInCompletion arrivals;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Override
    public Class<OfPassword> takes() {
        return OfPassword.class;
    }

    @Override
    public SignInResult answer(OfPassword shown, ClientInfo browser) {
        var holder = credentials.of(shown.caller());
        var noted = tries.note(
                shown.caller().hash(), tries.knownDevice(holder.map(StoredCredential::account), browser.deviceToken()));
        var wait = tries.mustWait(noted, ThrottlePolicy.PLACE_UNDER_ATTACK);
        if (wait.isPresent()) return new Refused(wait);
        var right = hashing.matches(holder.map(StoredCredential::hash), shown.password());
        if (right && holder.get().account().open()) return welcome(holder.get(), shown, noted, browser);
        holder.ifPresent(known -> trail.refused(new AccountUsed(known.account().id(), Use.SIGNED_IN)));
        return Refused.WRONG;
    }

    private SignInResult welcome(StoredCredential holder, OfPassword shown, AttemptRecord noted, ClientInfo browser) {
        var account = holder.account();
        if (hashing.outdated(holder.hash())) book.rehash(account.id(), holder.hash(), hashing.hash(shown.password()));
        if (!factors.needed(account)) return arrivals.cameIn(holder, noted, browser);
        tries.settled(noted);
        return new SecondFactorNeeded(
                new PendingSignIn(shown.caller(), factors.usable(account, FactorPurpose.SIGN_IN), clock.instant()));
    }
}
