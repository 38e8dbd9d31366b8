package org.seneid.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

/** Challenges between being handed out and being answered, for every node to see. */
@ApplicationScoped
class PasskeyCeremonies {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Transactional
    PublicId begin(PasskeyCeremony.Kind kind, Optional<AccountId> owner, String request) {
        var ceremony = new PasskeyCeremony(kind, owner, request, clock.instant());
        em.persist(ceremony);
        return ceremony.publicId();
    }

    /**
     * Uses a challenge up, whatever the answer is worth: of two who bring one at once, one finds nothing.
     *
     * @return what was asked for; empty when it was used, is too old, or was meant for somebody or something else
     */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<String> take(PublicId id, PasskeyCeremony.Kind kind, Optional<AccountId> by) {
        var waiting = em.createQuery("select c from PasskeyCeremony c where c.publicId = :id", PasskeyCeremony.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
        var taken = em.createQuery("delete from PasskeyCeremony c where c.publicId = :id")
                .setParameter("id", id)
                .executeUpdate();
        return waiting.filter(ceremony -> taken == 1 && ceremony.fits(kind, by, clock.instant()))
                .map(PasskeyCeremony::request);
    }
}
