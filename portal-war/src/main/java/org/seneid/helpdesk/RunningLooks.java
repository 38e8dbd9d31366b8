package org.seneid.helpdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.seneid.platform.AccountId;

/** Who is looked at now, for what says so on open pages. */
@ApplicationScoped
public class RunningLooks {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** On every node. */
    public List<RunningLook> all() {
        return em.createNamedQuery(HelpSession.RUNNING, RunningLook.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    public Optional<RunningLook> of(AccountId citizen) {
        return em.createNamedQuery(HelpSession.RUNNING_LOOK_OF, RunningLook.class)
                .setParameter("citizen", citizen)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst();
    }
}
