package org.seneid.platform.throttle;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.seneid.platform.acting.Role;

/** Forgets attempts as soon as they count no more. Running twice does no harm. */
@Singleton
@RunAs(Role.SYSTEM)
public class AttemptCleanupJob {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Called by the timer. */
    @PermitAll
    @Schedule(hour = "*", minute = "*/10", info = "attempt-cleanup", persistent = false)
    public void forget() {
        for (var policy : ThrottlePolicy.values())
            em.createQuery("delete from Attempt a where a.policy = :policy and a.attemptedAt <= :before")
                    .setParameter("policy", policy)
                    .setParameter("before", clock.instant().minus(policy.remembered()))
                    .executeUpdate();
    }
}
