package org.seneid.identity.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.seneid.identity.account.Account;
import org.seneid.platform.secret.SecretBox;

/** A code of an authenticator app; the step of a code is taken by an update, so that it is good once whoever asks at once. */
@ApplicationScoped
public class TotpFactor implements Factor {

    @PersistenceContext
    EntityManager em;

    @Inject
    SecretBox secretBox;

    @Inject
    Clock clock;

    @Override
    public FactorKind kind() {
        return FactorKind.TOTP;
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public boolean usableBy(Account account, FactorPurpose occasion) {
        return em.find(Totp.class, account.id().value()) != null;
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public boolean proven(Account account, String answer) {
        var app = em.find(Totp.class, account.id().value());
        var step = new TotpSecret(secretBox.open(app.sealedSecret())).step(answer, clock.instant());
        return step.isPresent()
                && em.createNamedQuery(Totp.TAKE)
                                .setParameter("owner", account.id().value())
                                .setParameter("step", step.getAsLong())
                                .setParameter("now", clock.instant())
                                .executeUpdate()
                        == 1;
    }
}
