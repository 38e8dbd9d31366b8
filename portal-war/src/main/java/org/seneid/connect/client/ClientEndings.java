package org.seneid.connect.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Ends for good what a suspended client holds and has asked for, and what was made for a draft that has ended. */
@ApplicationScoped
public class ClientEndings {

    @PersistenceContext
    EntityManager em;

    @Inject
    Instance<EndsWithClient> parts;

    @Inject
    Clock clock;

    void acted(@Observes ClientActed acted) {
        if (acted.what() == ClientAct.SUSPENDED)
            parts.forEach(part -> part.suspended().forEach(statement -> end(acted.client(), statement)));
        if (acted.what() == ClientAct.DRAFT_ENDED)
            parts.forEach(part -> part.draftEnded().forEach(statement -> end(acted.client(), statement)));
    }

    private void end(Client client, String statement) {
        var query = em.createQuery(statement).setParameter("client", client);
        if (statement.contains(":now")) query.setParameter("now", clock.instant());
        query.executeUpdate();
    }
}
