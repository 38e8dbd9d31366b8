package org.seneid.helpdesk.session;

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
public class RunningSessions {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** On every node. */
    public List<RunningSession> all() {
        return em.createNamedQuery(HelpSession.RUNNING, RunningSession.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    public Optional<RunningSession> of(AccountId citizen) {
        return em.createNamedQuery(HelpSession.RUNNING_LOOK_OF, RunningSession.class)
                .setParameter("citizen", citizen)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst();
    }
}
