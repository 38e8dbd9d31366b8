package org.seneid.identity.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Sha256;
import org.seneid.identity.password.PasswordEvents.PasswordChanged;
import org.seneid.identity.password.PasswordEvents.SignInRecovered;
import org.seneid.identity.session.KnownDevices;
import org.seneid.identity.session.SessionRevocation;
import org.seneid.identity.session.Sessions;
import org.seneid.platform.AccountId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;

/** Where passwords are kept; a change and the end of all other sessions are one transaction. */
@ApplicationScoped
public class PasswordStore {

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    Sessions sessions;

    @Inject
    KnownDevices devices;

    @Inject
    Clock clock;

    @Inject
    SessionRevocation open;

    @Inject
    Event<PasswordChanged> changed;

    @Inject
    Event<SignInRecovered> recovered;

    /** Opens an account that can be used at once, with its first password; for seeders. */
    @Transactional
    public Account open(Account account, String hash) {
        em.persist(account);
        account.activate();
        em.persist(new Password(account.id(), hash, clock.instant()));
        return account;
    }

    /** Whether an account's holder has a password; none has before it is taken up, or after all was lost. */
    @Transactional
    public boolean has(AccountId account) {
        return of(account) != null;
    }

    @Transactional
    public Password of(AccountId account) {
        return em.find(Password.class, account.value());
    }

    /**
     * The same password under another cost; one that was changed meanwhile stays as it is.
     *
     * @param verified the hash that was compared
     */
    @Transactional
    public void rehash(AccountId account, String verified, String hash) {
        em.createQuery("update Password p set p.hash = :new where p.owner = :owner and p.hash = :verified")
                .setParameter("new", hash)
                .setParameter("owner", account.value())
                .setParameter("verified", verified)
                .executeUpdate();
    }

    /** The password of an account that may have none yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void set(AccountId account, String hash) {
        var present = of(account);
        if (present == null) em.persist(new Password(account, hash, clock.instant()));
        else present.change(hash, clock.instant());
    }

    /**
     * Another password for whoever lost theirs; nobody stays in anywhere, and no browser is known any more.
     *
     * @param begun when its holder set out to do so
     * @throws RuleBroken {@code identity.recovery.over} when the account was closed or its password changed since
     */
    @Transactional
    public void recover(AccountId account, String hash, Instant begun) {
        var present = rows.held(Account.class, "id", account.value())
                .filter(Account::open)
                .flatMap(known -> rows.held(Password.class, "owner", account.value()))
                .filter(password -> !password.changedAt().isAfter(begun))
                .orElseThrow(() -> new RuleBroken("identity.recovery.over"));
        present.change(hash, clock.instant());
        open.endAll(account);
        devices.forgetAll(account);
        recovered.fire(new SignInRecovered(account));
    }

    /** @param deviceToken of the browser in which it is changed, which stays known */
    @Transactional
    void change(AccountId account, String hash, Optional<String> deviceToken) {
        rows.held(Account.class, "id", account.value());
        of(account).change(hash, clock.instant());
        sessions.endOthers();
        devices.forgetOthers(account, deviceToken.map(Sha256::of));
        changed.fire(new PasswordChanged(account));
    }
}
