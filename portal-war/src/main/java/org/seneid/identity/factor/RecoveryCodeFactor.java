package org.seneid.identity.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.seneid.identity.account.Account;
import org.seneid.identity.factor.FactorEvents.RecoveryCodeUsed;
import org.seneid.platform.AccountId;
import org.seneid.platform.secret.SecretBox;

/** A recovery code in the place of what was lost: it lets its holder in, where they choose anew. */
@ApplicationScoped
public class RecoveryCodeFactor implements Factor {

    @PersistenceContext
    EntityManager em;

    @Inject
    SecretBox secretBox;

    @Inject
    Clock clock;

    @Inject
    Event<RecoveryCodeUsed> used;

    @Override
    public FactorKind kind() {
        return FactorKind.RECOVERY_CODE;
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public boolean usableBy(Account account, FactorPurpose occasion) {
        return occasion == FactorPurpose.SIGN_IN && left(account.id()) > 0;
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public boolean proven(Account account, String answer) {
        var code = RecoveryCode.typed(answer);
        if (code.isEmpty()) return false;
        var taken = em.createNamedQuery(RecoveryCode.TAKE)
                .setParameter("owner", account.id())
                .setParameter("fingerprint", fingerprint(account.id(), code.get()))
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (taken == 1) used.fire(new RecoveryCodeUsed(account.id(), left(account.id())));
        return taken == 1;
    }

    long left(AccountId owner) {
        return em.createNamedQuery(RecoveryCode.LEFT, Long.class)
                .setParameter("owner", owner)
                .getSingleResult();
    }

    /** @param code without what is printed between its groups */
    String fingerprint(AccountId owner, String code) {
        return secretBox.fingerprint("recovery:" + owner.value() + ":" + code);
    }
}
