package org.seneid.identity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.seneid.platform.PublicId;

/** Keeps codes, counts a try of a code, and takes the code when it was right, by updates that hold against two at once. */
@ApplicationScoped
class OneTimeCodeStore {

    enum Outcome {
        RIGHT,
        WRONG,
        OVER
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    void keep(OneTimeCode code) {
        em.persist(code);
    }

    /** It was not sent after all. */
    @Transactional(TxType.REQUIRES_NEW)
    void withdraw(PublicId reference) {
        em.createQuery("delete from OneTimeCode c where c.publicId = :id")
                .setParameter("id", reference)
                .executeUpdate();
    }

    @Transactional(TxType.REQUIRES_NEW)
    Outcome compare(PublicId reference, String subject, String typedFingerprint) {
        var counted = em.createQuery("update OneTimeCode c set c.tries = c.tries + 1 where c.publicId = :id"
                        + " and c.subject = :subject and c.usedAt is null and c.expiresAt > :now and c.tries < :most")
                .setParameter("id", reference)
                .setParameter("subject", subject)
                .setParameter("now", clock.instant())
                .setParameter("most", OneTimeCode.TRIES)
                .executeUpdate();
        if (counted == 0) return Outcome.OVER;
        var taken = em.createQuery(
                        "update OneTimeCode c set c.usedAt = :now where c.publicId = :id and c.usedAt is null"
                                + " and c.fingerprint = :typed")
                .setParameter("id", reference)
                .setParameter("now", clock.instant())
                .setParameter("typed", typedFingerprint)
                .executeUpdate();
        return taken == 1 ? Outcome.RIGHT : Outcome.WRONG;
    }
}
