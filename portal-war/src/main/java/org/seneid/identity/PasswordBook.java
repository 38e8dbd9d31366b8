package org.seneid.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.seneid.platform.AccountId;

/** Where passwords are kept; a change and the end of all other sessions are one transaction. */
@ApplicationScoped
class PasswordBook {

    @PersistenceContext
    EntityManager em;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    @Inject
    OpenSessions open;

    @Inject
    Event<PasswordChanged> changed;

    @Inject
    Event<SignInRecovered> recovered;

    @Transactional
    Password of(AccountId account) {
        return em.find(Password.class, account.value());
    }

    /** The same password under another cost. */
    @Transactional
    void rehash(AccountId account, String hash) {
        of(account).rehashed(hash);
    }

    /** The password of an account that may have none yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    void set(AccountId account, String hash) {
        var present = of(account);
        if (present == null) em.persist(new Password(account, hash, clock.instant()));
        else present.change(hash, clock.instant());
    }

    /** Another password for whoever lost theirs; nobody stays in anywhere. */
    @Transactional
    void recover(AccountId account, String hash) {
        of(account).change(hash, clock.instant());
        open.endAll(account);
        recovered.fire(new SignInRecovered(account));
    }

    @Transactional
    void change(AccountId account, String hash) {
        of(account).change(hash, clock.instant());
        sessions.endOthers();
        changed.fire(new PasswordChanged(account));
    }
}
