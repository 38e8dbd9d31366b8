package org.seneid.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.seneid.audit.AuditTrail;
import org.seneid.identity.account.AccountEvents.AccountUsed;
import org.seneid.identity.account.AccountEvents.AccountUsed.Use;
import org.seneid.identity.account.LoginId;
import org.seneid.identity.passkey.PasskeyAssertions;
import org.seneid.identity.password.CredentialStore;
import org.seneid.identity.signin.SignInCredential.OfPasskey;
import org.seneid.identity.signin.SignInResult.Refused;
import org.seneid.platform.throttle.AttemptLimiter;
import org.seneid.platform.throttle.ThrottlePolicy;

/** Looks at a passkey, which says who its holder is: something that they have, and that has recognised them. */
@ApplicationScoped
class PasskeyAuthenticator implements SignInMethod<OfPasskey> {

    @Inject
    PasskeyAssertions assertions;

    @Inject
    CredentialStore credentials;

    @Inject
    AttemptLimiter limiter;

    @Inject
    SignInCompletion completion;

    @Inject
    AuditTrail trail;

    @Override
    public Class<OfPasskey> takes() {
        return OfPasskey.class;
    }

    /** Nobody guesses a signature, and until it is looked at it is nobody's: tries count for their network alone. */
    @Override
    public SignInResult answer(OfPasskey shown, ClientInfo browser) {
        var noted = limiter.note(ThrottlePolicy.SIGN_IN, shown.answer(), Optional.empty());
        var wait = limiter.check(noted);
        if (wait.isPresent()) return new Refused(wait);
        var account = assertions.given(Optional.empty(), shown.answer());
        var holder = account.map(LoginId::of)
                .filter(caller -> caller.door() == shown.door())
                .flatMap(credentials::of)
                .filter(known -> known.account().open());
        if (holder.isPresent()) return completion.cameIn(holder.get(), noted, browser);
        account.ifPresent(known -> trail.refused(new AccountUsed(known.id(), Use.SIGNED_IN)));
        return Refused.WRONG;
    }
}
