package org.seneid.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.AccountEvents.AccountUsed;
import org.seneid.identity.account.Sha256;
import org.seneid.identity.password.StoredCredential;
import org.seneid.identity.session.DeviceName;
import org.seneid.identity.session.KnownDevices;
import org.seneid.identity.session.Sessions;
import org.seneid.identity.session.UserSession;
import org.seneid.platform.Network;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.throttle.Attempt;
import org.seneid.platform.throttle.AttemptLimiter;

/** What is written when somebody is let in, in one transaction. */
@ApplicationScoped
public class SignInCompletion {

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    AttemptLimiter limiter;

    @Inject
    KnownDevices devices;

    @Inject
    Sessions sessions;

    @Inject
    Event<AccountUsed> used;

    @Inject
    Event<NewDeviceUsed> newDevice;

    /**
     * Lets the holder of an account in, unless it was closed or its password changed since they were looked at: both hold
     * the account's row too, so that what they end is never followed by what they did not see.
     */
    @Transactional
    public SignInResult cameIn(StoredCredential holder, Attempt noted, ClientInfo browser) {
        var account = rows.held(Account.class, "id", holder.account().id().value())
                .filter(Account::open)
                .filter(held -> unchanged(holder));
        return account.isPresent() ? welcome(account.get(), noted, browser) : SignInResult.Refused.WRONG;
    }

    private boolean unchanged(StoredCredential holder) {
        return em.createQuery(
                                "select count(p) from Password p where p.owner = :owner and p.changedAt = :since",
                                Long.class)
                        .setParameter("owner", holder.account().id().value())
                        .setParameter("since", holder.since())
                        .getSingleResult()
                == 1;
    }

    private SignInResult welcome(Account account, Attempt noted, ClientInfo browser) {
        var actor = actor(account);
        var deviceToken = PublicId.random().value();
        acting.as(actor, acting.address());
        limiter.succeeded(noted);
        account.cameIn(actor.signedInAt());
        var session = new UserSession(actor, DeviceName.named(browser.userAgent()), Network.of(acting.address()));
        em.persist(session);
        if (devices.used(account.id(), browser.deviceToken().map(Sha256::of), Sha256.of(deviceToken)))
            newDevice.fire(new NewDeviceUsed(account.id(), session.getDevice(), session.getNetwork()));
        used.fire(new AccountUsed(account.id(), AccountUsed.Use.SIGNED_IN));
        return new SignInResult.Welcome(account.publicId(), actor, deviceToken);
    }

    @Transactional
    void confirmed(Attempt noted) {
        limiter.succeeded(noted);
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
