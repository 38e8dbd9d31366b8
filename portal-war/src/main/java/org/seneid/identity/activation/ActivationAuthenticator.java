package org.seneid.identity.activation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.LoginId;
import org.seneid.identity.password.CredentialStore;
import org.seneid.identity.signin.ClientInfo;
import org.seneid.identity.signin.SignInCompletion;
import org.seneid.identity.signin.SignInCredential.OfActivation;
import org.seneid.identity.signin.SignInMethod;
import org.seneid.identity.signin.SignInResult;
import org.seneid.identity.signin.SignInResult.Refused;
import org.seneid.platform.throttle.AttemptLimiter;
import org.seneid.platform.throttle.ThrottlePolicy;

/** Lets somebody in who has just used a slip up: they have shown the slip, the phone and the number. */
@ApplicationScoped
public class ActivationAuthenticator implements SignInMethod<OfActivation> {

    /** As long as the step from the one request to the door takes. */
    private static final Duration JUST_NOW = Duration.ofMinutes(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    ActivationStore store;

    @Inject
    CredentialStore credentials;

    @Inject
    AttemptLimiter limiter;

    @Inject
    SignInCompletion completion;

    @Inject
    Clock clock;

    @Override
    public Class<OfActivation> takes() {
        return OfActivation.class;
    }

    @Override
    public SignInResult answer(OfActivation shown, ClientInfo browser) {
        var used = store.byId(shown.activation());
        var account = em.find(Account.class, used.owner().value());
        var holder = credentials.of(LoginId.of(account)).filter(known -> account.open());
        if (!used.usedSince(clock.instant().minus(JUST_NOW)) || holder.isEmpty()) return Refused.WRONG;
        var noted = limiter.note(ThrottlePolicy.SIGN_IN, LoginId.of(account).subject(), Optional.empty());
        return completion.cameIn(holder.get(), noted, browser);
    }
}
