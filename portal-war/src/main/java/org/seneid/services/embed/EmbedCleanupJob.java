package org.seneid.services.embed;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import org.seneid.platform.acting.Role;

/** Deletes every night the sessions of frames that are over and what was never fetched; twice, or on two nodes, does no harm. */
@Singleton
@RunAs(Role.SYSTEM)
public class EmbedCleanupJob {

    private static final Duration KEPT = Duration.ofDays(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Schedule(hour = "3", minute = "35", info = "embed-cleanup", persistent = false)
    void everyNight() {
        var before = clock.instant().minus(KEPT);
        em.createQuery("delete from EmbedGrant g where g.until < :before")
                .setParameter("before", before)
                .executeUpdate();
        em.createQuery("delete from EmbedSession s where s.lastUsedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
