package org.seneid.connect.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.seneid.connect.client.ClientAct;
import org.seneid.connect.client.ClientActed;

/** Nobody works at the counter of a client that has ended before it began, in the same transaction. */
@ApplicationScoped
public class EndedDrafts {

    @PersistenceContext
    EntityManager em;

    void ended(@Observes ClientActed acted) {
        if (acted.what() != ClientAct.DRAFT_ENDED) return;
        em.createQuery("delete from CounterClerk k where k.client = :client")
                .setParameter("client", acted.client())
                .executeUpdate();
    }
}
