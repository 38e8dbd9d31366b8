package org.seneid.identity.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import org.seneid.identity.account.Account;
import org.seneid.platform.AccountId;
import org.seneid.platform.RuleBroken;
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

    /**
     * Keeps an app's secret, in the place of the one before, once the app has shown that it has it.
     *
     * @throws RuleBroken {@code identity.app.wrong} at {@code code}
     */
    @Transactional(TxType.MANDATORY)
    public void setUp(AccountId owner, TotpSecret secret, String code) {
        var now = clock.instant();
        var step = secret.step(code, now).orElseThrow(() -> new RuleBroken("identity.app.wrong").at("code"));
        var sealed = secretBox.seal(secret.base32());
        Optional.ofNullable(em.find(Totp.class, owner.value()))
                .ifPresentOrElse(
                        present -> present.replaced(sealed, step, now),
                        () -> em.persist(new Totp(owner, sealed, step, now)));
    }

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
