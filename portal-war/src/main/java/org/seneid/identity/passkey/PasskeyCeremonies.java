package org.seneid.identity.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import org.seneid.platform.AccountId;
import org.seneid.platform.secret.SecretBox;

/** Challenges between being handed out and being answered: in the asker's hands, for any node to take, once. */
@ApplicationScoped
class PasskeyCeremonies {

    @PersistenceContext
    EntityManager em;

    @Inject
    SecretBox secretBox;

    @Inject
    Clock clock;

    /** @return what the answer has to bring along */
    String begin(PasskeyCeremony.Kind kind, Optional<AccountId> owner, String request) {
        return secretBox.seal(
                PasskeyCeremony.begun(kind, owner, request, clock.instant()).written());
    }

    /** @return empty when it was not handed out here, is too old, or was meant for somebody or something else */
    Optional<PasskeyCeremony> open(String sealed, PasskeyCeremony.Kind kind, Optional<AccountId> by) {
        return secretBox
                .opened(sealed)
                .flatMap(PasskeyCeremony::read)
                .filter(ceremony -> ceremony.fits(kind, by, clock.instant()));
    }

    /**
     * Uses a challenge up that was answered well. Whoever calls holds the row of what it was answered with: of two who bring
     * one answer at once, the second sees what the first has spent.
     *
     * @return false when it was spent before
     */
    @Transactional(TxType.MANDATORY)
    boolean spend(PasskeyCeremony ceremony) {
        var before = em.createQuery("select count(s) from UsedChallenge s where s.ceremony = :id", Long.class)
                .setParameter("id", ceremony.id().value())
                .getSingleResult();
        if (before > 0) return false;
        em.persist(new UsedChallenge(ceremony));
        return true;
    }
}
