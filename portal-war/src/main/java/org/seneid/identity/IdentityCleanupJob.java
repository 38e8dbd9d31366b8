package org.seneid.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import org.seneid.identity.lock.DisavowalLink;
import org.seneid.identity.session.KnownDevices;
import org.seneid.identity.session.SavedRequests;
import org.seneid.platform.acting.Role;
import org.seneid.platform.outbox.Outbox;

/** Forgets, every hour, what is only kept for a while: codes, links, messages, posts, devices, sessions. Running twice does no harm. */
@Singleton
@RunAs(Role.SYSTEM)
public class IdentityCleanupJob {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Outbox outbox;

    /** How long a session is remembered after its last use. */
    private static final Duration SESSIONS_KEPT = Duration.ofDays(30);

    /** As long as their number is counted, and a while. */
    private static final Duration CODES_KEPT = Duration.ofHours(24);

    private static final Duration MESSAGES_KEPT = Duration.ofDays(7);

    /** Called by the timer. */
    @PermitAll
    @Schedule(hour = "*", minute = "17", info = "identity-cleanup", persistent = false)
    public void forget() {
        var now = clock.instant();
        em.createQuery("delete from OneTimeCode c where c.sentAt < :before")
                .setParameter("before", now.minus(CODES_KEPT))
                .executeUpdate();
        outbox.forget(now.minus(MESSAGES_KEPT));
        em.createQuery("delete from SavedRequest k where k.keptAt < :before")
                .setParameter("before", now.minus(SavedRequests.KEPT))
                .executeUpdate();
        em.createQuery("delete from DisavowalLink l where l.madeAt < :before")
                .setParameter("before", now.minus(DisavowalLink.VALID))
                .executeUpdate();
        em.createQuery("delete from UserSession s where s.lastUsedAt < :before")
                .setParameter("before", now.minus(SESSIONS_KEPT))
                .executeUpdate();
        em.createQuery("delete from UsedChallenge s where s.expiresAt < :before")
                .setParameter("before", now)
                .executeUpdate();
        em.createQuery("delete from KnownDevice d where d.lastUsed < :before")
                .setParameter("before", now.minus(KnownDevices.KEPT))
                .executeUpdate();
    }
}
