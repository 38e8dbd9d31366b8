package org.seneid.enrolment.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;

/** The tries at the online opening, each step in a transaction of its own. */
@ApplicationScoped
public class RegistrationAttemptStore {

    @PersistenceContext
    EntityManager em;

    @Transactional(TxType.REQUIRES_NEW)
    void note(RegistrationAttempt noted) {
        em.persist(noted);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void takeBack(RegistrationAttempt noted) {
        em.createQuery("delete from RegistrationAttempt t where t.id = :id")
                .setParameter("id", noted.id())
                .executeUpdate();
    }

    /** The tries that compete with one, itself included. */
    @Transactional(TxType.REQUIRES_NEW)
    RegistrationAttemptCounts counts(RegistrationAttempt noted, Instant hour, Instant day) {
        return new RegistrationAttemptCounts(
                inNetwork(noted, hour), here(noted, hour), fromEverywhere(noted, day), here(noted, day));
    }

    private long inNetwork(RegistrationAttempt noted, Instant since) {
        return since(" and t.network = :network", since)
                .setParameter("network", noted.network())
                .getSingleResult();
    }

    private long fromEverywhere(RegistrationAttempt noted, Instant since) {
        return since(" and t.number = :number", since)
                .setParameter("number", noted.number())
                .getSingleResult();
    }

    private long here(RegistrationAttempt noted, Instant since) {
        return since(" and t.number = :number and t.network = :network", since)
                .setParameter("number", noted.number())
                .setParameter("network", noted.network())
                .getSingleResult();
    }

    private TypedQuery<Long> since(String which, Instant since) {
        return em.createQuery("select count(t) from RegistrationAttempt t where t.triedAt > :since" + which, Long.class)
                .setParameter("since", since);
    }

    /** Tries older than this count no more. */
    @Transactional
    public void forget(Instant before) {
        em.createQuery("delete from RegistrationAttempt t where t.triedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
