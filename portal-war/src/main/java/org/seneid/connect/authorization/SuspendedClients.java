package org.seneid.connect.authorization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.seneid.connect.client.ClientAct;
import org.seneid.connect.client.ClientActed;

/** Ends what a stopped client holds and has asked for, in the same transaction; what citizens allowed stays theirs. */
@ApplicationScoped
public class SuspendedClients {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    void stopped(@Observes ClientActed acted) {
        if (acted.what() != ClientAct.SUSPENDED) return;
        for (var statement : new String[] {
            "update Grant g set g.endedAt = :now, g.version = g.version + 1 where g.client = :client and g.endedAt is null",
            "update Authorization a set a.expiresAt = :now, a.version = a.version + 1"
                    + " where a.client = :client and a.expiresAt > :now"
        })
            em.createQuery(statement)
                    .setParameter("now", clock.instant())
                    .setParameter("client", acted.client())
                    .executeUpdate();
    }
}
