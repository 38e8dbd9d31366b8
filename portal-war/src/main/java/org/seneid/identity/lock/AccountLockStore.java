package org.seneid.identity.lock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.AccountStatus;
import org.seneid.identity.account.LockOrigin;
import org.seneid.identity.lock.LockEvents.AccountAlreadyLocked;
import org.seneid.identity.lock.LockEvents.AccountLocked;
import org.seneid.identity.lock.LockEvents.AccountUnlocked;
import org.seneid.identity.password.PasswordStore;
import org.seneid.identity.session.SessionRevocation;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;

/** Locks and unlocks accounts; a lock and the end of every session are one transaction. */
@ApplicationScoped
public class AccountLockStore {

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    SessionRevocation sessions;

    @Inject
    PasswordStore passwords;

    @Inject
    Clock clock;

    @Inject
    Event<AccountLocked> locked;

    @Inject
    Event<AccountAlreadyLocked> again;

    @Inject
    Event<AccountUnlocked> unlocked;

    /** Locked again it stays as it was; nobody is told twice. */
    @Transactional
    public void lock(AccountId account, LockOrigin by, String reason) {
        if (held(account).lock(by)) {
            sessions.endAll(account);
            locked.fire(new AccountLocked(account, by, reason));
        } else again.fire(new AccountAlreadyLocked(account));
    }

    @Transactional
    public void unlock(AccountId account, String reason) {
        var back = passwords.of(account) == null ? AccountStatus.INVITED : AccountStatus.ACTIVE;
        held(account).unlock(back);
        unlocked.fire(new AccountUnlocked(account, reason));
    }

    /** @return whether the link was good for it; of a link that is not, nothing is told */
    @Transactional
    boolean lockByLink(PublicId id) {
        var link = rows.held(DisavowalLink.class, "publicId", id);
        if (link.isEmpty() || !link.get().use(clock.instant())) return false;
        lock(link.get().owner(), LockOrigin.LINK, "");
        return true;
    }

    private Account held(AccountId account) {
        return rows.held(Account.class, "id", account.value()).orElseThrow(NotFound::new);
    }
}
