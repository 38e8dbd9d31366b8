package org.seneid.connect.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.seneid.connect.client.ClientAct;
import org.seneid.connect.client.ClientActed;

/** Ends the tokens of a stopped client's programs, for good, in the same transaction. */
@ApplicationScoped
public class StoppedPrograms {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    void stopped(@Observes ClientActed acted) {
        if (acted.what() != ClientAct.SUSPENDED) return;
        em.createQuery("update ApiToken t set t.revokedAt = :now, t.version = t.version + 1"
                        + " where t.client = :client and t.revokedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("client", acted.client())
                .executeUpdate();
    }
}
