package org.seneid.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.seneid.identity.Evidence.OfActivation;
import org.seneid.identity.SignInAnswer.Refused;

/** Lets somebody in who has just used a slip up: they have shown the slip, the phone and the number. */
@ApplicationScoped
class ActivationDoor {

    /** As long as the step from the one request to the door takes. */
    private static final Duration JUST_NOW = Duration.ofMinutes(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    ActivationBook book;

    @Inject
    Credentials credentials;

    @Inject
    Tries tries;

    @Inject
    Arrivals arrivals;

    @Inject
    Clock clock;

    SignInAnswer answer(OfActivation shown, Browser browser) {
        var used = book.byId(shown.activation());
        var account = em.find(Account.class, used.owner().value());
        var holder = credentials.of(Caller.of(account)).filter(known -> account.open());
        if (!used.usedSince(clock.instant().minus(JUST_NOW)) || holder.isEmpty()) return Refused.WRONG;
        var noted = tries.note(Caller.of(account).hash(), Optional.empty());
        return arrivals.cameIn(holder.get(), noted, browser);
    }
}
