package org.seneid.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;

/** The tries at the online opening, each step in a transaction of its own. */
@ApplicationScoped
class RegistrationTryBook {

    @PersistenceContext
    EntityManager em;

    @Transactional(TxType.REQUIRES_NEW)
    void note(RegistrationTry noted) {
        em.persist(noted);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void takeBack(RegistrationTry noted) {
        em.createQuery("delete from RegistrationTry t where t.id = :id")
                .setParameter("id", noted.id())
                .executeUpdate();
    }

    /** The tries that compete with one, itself included. */
    @Transactional(TxType.REQUIRES_NEW)
    RegistrationCounts counts(RegistrationTry noted, Instant hour, Instant day) {
        return new RegistrationCounts(
                inNetwork(noted, hour), here(noted, hour), fromEverywhere(noted, day), here(noted, day));
    }

    private long inNetwork(RegistrationTry noted, Instant since) {
        return since(" and t.network = :network", since)
                .setParameter("network", noted.network())
                .getSingleResult();
    }

    private long fromEverywhere(RegistrationTry noted, Instant since) {
        return since(" and t.number = :number", since)
                .setParameter("number", noted.number())
                .getSingleResult();
    }

    private long here(RegistrationTry noted, Instant since) {
        return since(" and t.number = :number and t.network = :network", since)
                .setParameter("number", noted.number())
                .setParameter("network", noted.network())
                .getSingleResult();
    }

    private TypedQuery<Long> since(String which, Instant since) {
        return em.createQuery("select count(t) from RegistrationTry t where t.triedAt > :since" + which, Long.class)
                .setParameter("since", since);
    }

    /** Tries older than this count no more. */
    @Transactional
    void forget(Instant before) {
        em.createQuery("delete from RegistrationTry t where t.triedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
