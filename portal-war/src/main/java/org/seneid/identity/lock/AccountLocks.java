package org.seneid.identity.lock;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.seneid.audit.AuditTrail;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Accounts;
import org.seneid.identity.account.LockOrigin;
import org.seneid.identity.lock.LockEvents.AccountLocked;
import org.seneid.identity.lock.LockEvents.LockCodeMade;
import org.seneid.identity.password.CredentialStore;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.identity.throttle.AnonymousAttempts;
import org.seneid.platform.AccountId;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.GuardianMay;
import org.seneid.platform.acting.Role;
import org.seneid.platform.secret.SecretBox;

/** Closing an account to everybody, at once: by its holder from wherever they are, or at the desk. */
@Stateless
public class AccountLocks {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Accounts accounts;

    @Inject
    AccountLockStore store;

    @Inject
    AnonymousAttempts attempts;

    @Inject
    CredentialStore credentials;

    @Inject
    AuditTrail trail;

    @Inject
    SecretBox secretBox;

    @Inject
    Clock clock;

    @Inject
    Event<LockCodeMade> made;

    /** The holder locks their own account, whoever they act for; every session ends, this one too. */
    @GuardianMay
    @RolesAllowed(Role.CITIZENS)
    public void lock() {
        store.lock(acting.signedIn().account(), LockOrigin.HOLDER, "");
    }

    /** What the one who is signed in could unlock their own account with, whoever they act for. */
    @GuardianMay
    @RolesAllowed(Role.CITIZENS)
    public WaysBack waysBack() {
        var counted = (Object[]) em.createQuery("select (select count(p) from Passkey p where p.owner = :me),"
                        + " (select count(t) from Totp t where t.owner = :id),"
                        + " (select count(c) from RecoveryCode c where c.owner = :me and c.usedAt is null)"
                        + " from Account a where a.id = :id")
                .setParameter("me", acting.signedIn().account())
                .setParameter("id", acting.signedIn().account().value())
                .getSingleResult();
        return new WaysBack((Long) counted[0], (Long) counted[1] > 0, (Long) counted[2]);
    }

    /** Whether the one who is signed in has a lock code. */
    @RolesAllowed(Role.CITIZENS)
    public boolean codeMade() {
        return accounts.mine().lockCodeFingerprint().isPresent();
    }

    /** Asks whoever wants a lock code who they are, before it is made. */
    @RecentSignIn
    @RolesAllowed(Role.CITIZENS)
    public void begin() {
        // the annotation does it
    }

    /**
     * Makes a lock code; the one from before is good for nothing any more.
     *
     * @return as it is read aloud; only its keyed fingerprint is kept, so this is the only time
     */
    @RecentSignIn
    @RolesAllowed(Role.CITIZENS)
    public String makeCode() {
        var account = accounts.mine();
        var code = LockCode.random();
        account.lockCode(code.fingerprint(secretBox));
        made.fire(new LockCodeMade(account.id()));
        return code.grouped();
    }

    /**
     * Whoever knows the lock code of a number locks its account, from any telephone or browser.
     *
     * @throws RuleBroken {@code identity.lock.code-shape} at {@code code} when it cannot be one, which is no try; {@code
     *     identity.lock.wrong} whatever the reason, {@code platform.throttle.wait} after too many guesses
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void lockByCode(PersonalId number, String code) {
        var typed = LockCode.typed(code)
                .orElseThrow(() -> new RuleBroken("identity.lock.code-shape").at("code"))
                .fingerprint(secretBox);
        var guess = attempts.admit(AnonymousAttempts.LOCK, number);
        var account = credentials.account(number);
        if (account.flatMap(Account::lockCodeFingerprint).filter(typed::equals).isEmpty()) {
            account.ifPresent(known -> trail.refused(new AccountLocked(known.id(), LockOrigin.CODE, "")));
            throw new RuleBroken("identity.lock.wrong");
        }
        store.lock(account.get().id(), LockOrigin.CODE, "");
        attempts.right(guess);
    }

    /** Whether a "that was not me" link would still lock its account. */
    @PermitAll
    public boolean linkIsGood(PublicId id) {
        return em.createNamedQuery(DisavowalLink.BY_ID, DisavowalLink.class)
                .setParameter("id", id)
                .getResultStream()
                .anyMatch(link -> link.usable(clock.instant()));
    }

    /**
     * Locks the account that a "that was not me" link was made for.
     *
     * @return whether the link was good for it
     */
    @PermitAll
    public boolean lockByLink(PublicId id) {
        return store.lockByLink(id);
    }

    /**
     * An officer locks an account, whoever locked it before; from then on only the desk unlocks it.
     *
     * @throws RuleBroken at {@code reason}: {@code identity.lock.reason-missing}, {@code identity.lock.reason-long}
     */
    @RolesAllowed(Role.OFFICERS)
    public void lockAtDesk(AccountId account, String reason) {
        store.lock(account, LockOrigin.OFFICER, new LockReason(reason).words());
    }

    /**
     * An officer unlocks an account, whoever locked it.
     *
     * @throws RuleBroken {@code identity.account.not-locked}; and at {@code reason} as {@link #lockAtDesk}
     */
    @RolesAllowed(Role.OFFICERS)
    public void unlockAtDesk(AccountId account, String reason) {
        store.unlock(account, new LockReason(reason).words());
    }

    /**
     * The helpdesk unlocks what its holder locked, after a supervisor approved it and the holder had time to object.
     *
     * @throws RuleBroken {@code identity.account.not-locked}, also when an officer locked it: only a desk opens that
     */
    @RolesAllowed(Role.AGENTS)
    public void unlockAsApproved(AccountId account, String reason) {
        if (!em.find(Account.class, account.value()).lockedByHolder())
            throw new RuleBroken("identity.account.not-locked");
        store.unlock(account, new LockReason(reason).words());
    }
}
