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
import org.seneid.identity.session.KnownDevices;
import org.seneid.identity.signin.SignInCredential.OfPassword;
import org.seneid.identity.signin.SignInResult.Refused;
import org.seneid.identity.signin.SignInResult.SecondFactorNeeded;
import org.seneid.platform.throttle.Attempt;
import org.seneid.platform.throttle.AttemptLimiter;
import org.seneid.platform.throttle.ThrottlePolicy;

/** Looks at a password; an unknown caller takes the same way, and as long, as a known one. */
@ApplicationScoped
class PasswordAuthenticator implements SignInMethod<OfPassword> {

    @Inject
    CredentialStore credentials;

    @Inject
    AttemptLimiter limiter;

    @Inject
    KnownDevices devices;

    @Inject
    PasswordHashing hashing;

    @Inject
    PasswordStore store;

    @Inject
    Factors factors;

    @Inject
    SignInCompletion completion;

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
        var device = devices.known(holder.map(known -> known.account().id()), browser.deviceToken());
        var noted = limiter.note(ThrottlePolicy.SIGN_IN, shown.caller().subject(), device);
        var wait = limiter.check(noted);
        if (wait.isPresent()) return new Refused(wait);
        var right = hashing.matches(holder.map(StoredCredential::hash), shown.password());
        if (right && holder.get().account().open()) return welcome(holder.get(), shown, noted, browser);
        holder.ifPresent(known -> trail.refused(new AccountUsed(known.account().id(), Use.SIGNED_IN)));
        return Refused.WRONG;
    }

    private SignInResult welcome(StoredCredential holder, OfPassword shown, Attempt noted, ClientInfo browser) {
        var account = holder.account();
        if (hashing.outdated(holder.hash())) store.rehash(account.id(), holder.hash(), hashing.hash(shown.password()));
        if (!factors.needed(account)) return completion.cameIn(holder, noted, browser);
        limiter.withdraw(noted);
        return new SecondFactorNeeded(
                new PendingSignIn(shown.caller(), factors.usable(account, FactorPurpose.SIGN_IN), clock.instant()));
    }
}
