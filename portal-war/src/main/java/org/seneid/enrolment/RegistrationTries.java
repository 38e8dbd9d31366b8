package org.seneid.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import org.seneid.audit.Network;
import org.seneid.platform.Acting;
import org.seneid.platform.RuleBroken;

/** Slows down whoever tries numbers and names at the online opening, network by network. */
@ApplicationScoped
class RegistrationTries {

    /** People share networks; who knows their own birthday needs one try. */
    static final int MOST = 20;

    static final Duration COUNTED = Duration.ofHours(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * Notes a try for all to see before it is looked at.
     *
     * @throws RuleBroken {@code enrolment.register.wait} after too many that led nowhere
     */
    @Transactional(TxType.REQUIRES_NEW)
    long note() {
        var network = Network.of(acting.address());
        var since = clock.instant().minus(COUNTED);
        var tried = em.createQuery(
                        "select count(t) from RegistrationTry t where t.network = :network and t.triedAt > :since",
                        Long.class)
                .setParameter("network", network.range())
                .setParameter("since", since)
                .getSingleResult();
        if (tried >= MOST) throw new RuleBroken("enrolment.register.wait", COUNTED.toMinutes());
        var noted = new RegistrationTry(network, clock.instant());
        em.persist(noted);
        em.createQuery("delete from RegistrationTry t where t.triedAt < :since")
                .setParameter("since", since)
                .executeUpdate();
        return noted.id();
    }

    /** It led on: it counts no more. */
    @Transactional(TxType.REQUIRES_NEW)
    void takeBack(long noted) {
        em.createQuery("delete from RegistrationTry t where t.id = :id")
                .setParameter("id", noted)
                .executeUpdate();
    }
}
