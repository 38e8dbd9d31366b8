package org.seneid.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.seneid.audit.Network;
import org.seneid.platform.Acting;
import org.seneid.platform.Actor;
import org.seneid.platform.PublicId;

/** What is written when somebody is let in, in one transaction. */
@ApplicationScoped
class Arrivals {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Tries tries;

    @Inject
    KnownDevices devices;

    @Inject
    Sessions sessions;

    @Inject
    Event<AccountUsed> used;

    /** @param newHash of the same password, when the cost of hashing has changed since */
    @Transactional
    SignInAnswer.Welcome cameIn(
            Holder holder, SignInTry noted, SignInAttempt attempt, String deviceToken, Optional<String> newHash) {
        var account = holder.account();
        var actor = actor(account);
        acting.as(actor, acting.address());
        tries.succeeded(noted);
        em.persist(new SignInSession(actor, Device.named(attempt.userAgent()), Network.of(acting.address())));
        devices.used(account.id(), Hash.of(deviceToken));
        newHash.ifPresent(hash -> em.find(Password.class, account.id().value()).rehashed(hash));
        used.fire(new AccountUsed(account.id(), AccountUsed.Use.SIGNED_IN));
        return new SignInAnswer.Welcome(account.publicId(), actor, deviceToken);
    }

    @Transactional
    void confirmed(SignInTry noted) {
        tries.succeeded(noted);
        used.fire(new AccountUsed(acting.signedIn().account(), AccountUsed.Use.CONFIRMED));
    }

    @Transactional
    void left() {
        sessions.leave();
        used.fire(new AccountUsed(acting.signedIn().account(), AccountUsed.Use.SIGNED_OUT));
    }

    private Actor actor(Account account) {
        return new Actor(
                account.id(),
                account.person(),
                account.name(),
                account.role(),
                account.level(),
                PublicId.random().value(),
                clock.instant());
    }
}
