package org.seneid.identity.activation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.AccountStatus;
import org.seneid.identity.account.LoginId;
import org.seneid.identity.activation.ActivationEvents.AccountActivated;
import org.seneid.identity.activation.ActivationEvents.ActivationIssued;
import org.seneid.identity.activation.ActivationEvents.StaffActivated;
import org.seneid.identity.factor.TotpFactor;
import org.seneid.identity.lock.LockEvents.AccountLocked;
import org.seneid.identity.password.PasswordStore;
import org.seneid.identity.session.SessionRevocation;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;

/** Where slips are kept; what two may do at once is decided here. */
@ApplicationScoped
class ActivationStore {

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    SessionRevocation sessions;

    @Inject
    PasswordStore passwords;

    @Inject
    TotpFactor apps;

    @Inject
    Clock clock;

    @Inject
    Event<ActivationIssued> issued;

    @Inject
    Event<AccountActivated> activated;

    @Inject
    Event<StaffActivated> staffActivated;

    /** @throws RuleBroken {@code identity.activation.closed} for an account that is locked or closed */
    @Transactional
    Activation issue(AccountId owner, String fingerprint) {
        requireTakeable(held(owner));
        em.createNamedQuery(Activation.KILL).setParameter("owner", owner).executeUpdate();
        var made = new Activation(owner, fingerprint, clock.instant());
        em.persist(made);
        issued.fire(new ActivationIssued(owner));
        return made;
    }

    /** Whoever locks an account may do so because its code is in wrong hands. */
    void locked(@Observes AccountLocked event) {
        em.createNamedQuery(Activation.KILL)
                .setParameter("owner", event.citizen())
                .executeUpdate();
    }

    /** Counts a try for all to see, then looks whether it was right; a right one is no try. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<PublicId> tried(AccountId owner, String fingerprint) {
        var counted = em.createNamedQuery(Activation.TRY)
                .setParameter("owner", owner)
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (counted == 0) return Optional.empty();
        var right = em.createNamedQuery(Activation.LIVE, Activation.class)
                .setParameter("owner", owner)
                .getResultStream()
                .filter(live -> live.fingerprint().equals(fingerprint))
                .map(Activation::publicId)
                .findFirst();
        right.ifPresent(id ->
                em.createNamedQuery(Activation.RIGHT).setParameter("id", id).executeUpdate());
        return right;
    }

    /**
     * Uses the slip up: the account has this password from now on, asks for a second factor, and nobody else is in.
     *
     * @throws RuleBroken {@code identity.activation.over} when it was used, replaced or too old meanwhile
     */
    @Transactional
    void complete(PublicId id, AccountId owner, String passwordHash) {
        useUp(id, owner, passwordHash);
        activated.fire(new AccountActivated(owner));
    }

    /**
     * The same of somebody who works here, who sets up an authenticator app with the password.
     *
     * @throws RuleBroken {@code identity.activation.over} as {@link #complete}; {@code identity.app.wrong} at {@code code}
     */
    @Transactional
    void completeStaff(StaffActivation begun, AccountId owner, String passwordHash, String code) {
        useUp(begun.activation(), owner, passwordHash);
        apps.setUp(owner, begun.app(), code);
        staffActivated.fire(new StaffActivated(owner));
    }

    private void useUp(PublicId id, AccountId owner, String passwordHash) {
        var account = held(owner);
        var used = em.createNamedQuery(Activation.USE)
                .setParameter("id", id)
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (used == 0) throw new RuleBroken("identity.activation.over");
        requireTakeable(account);
        if (!account.open()) account.activate();
        account.needSecondFactor();
        passwords.set(owner, passwordHash);
        sessions.endAll(owner);
    }

    /** Who takes an account up by the name that staff sign in with. */
    @Transactional(TxType.SUPPORTS)
    Optional<Account> staff(LoginId caller) {
        return em.createNamedQuery(Account.STAFF_BY_NAME, Account.class)
                .setParameter("name", caller.name())
                .getResultStream()
                .findFirst();
    }

    @Transactional(TxType.SUPPORTS)
    Activation byId(PublicId id) {
        return em.createNamedQuery(Activation.BY_ID, Activation.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Transactional(TxType.SUPPORTS)
    ActivationStanding standing(AccountId owner) {
        return em.createNamedQuery(Activation.LIVE, Activation.class)
                .setParameter("owner", owner)
                .getResultStream()
                .findFirst()
                .map(live -> live.standing(clock.instant()))
                .orElse(ActivationStanding.NONE);
    }

    private Account held(AccountId owner) {
        return rows.held(Account.class, "id", owner.value()).orElseThrow(NotFound::new);
    }

    private static void requireTakeable(Account account) {
        if (account.status() != AccountStatus.INVITED && !account.open())
            throw new RuleBroken("identity.activation.closed");
    }
}
