package org.seneid.identity.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;

/** Finds the sessions that have run out by themselves, which no request comes for any more, and says so once. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LapsedSessions {

    private static final int AT_ONCE = 500;

    /** How long afterwards it is still news. */
    private static final Duration LATE = Duration.ofHours(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Event<SessionLapsed> lapsed;

    /** Those that ran out within the last hour, the first 500 of them, each reported once. */
    public void end() {
        var over = clock.instant().minus(SessionLimits.LONGEST_IDLE);
        var found = em.createQuery(
                        "select s.publicId from UserSession s where s.lastUsedAt > :news and s.lastUsedAt < :over"
                                + " and s.endedAt is null order by s.lastUsedAt",
                        PublicId.class)
                .setParameter("news", over.minus(LATE))
                .setParameter("over", over)
                .setMaxResults(AT_ONCE)
                .getResultList();
        report(found);
    }

    /** Another node that does it at the same moment finds the row ended. */
    private void report(List<PublicId> sessions) {
        for (var session : sessions) {
            var ended = em.createQuery("update UserSession s set s.endedAt = :now, s.version = s.version + 1"
                            + " where s.publicId = :id and s.endedAt is null")
                    .setParameter("now", clock.instant())
                    .setParameter("id", session)
                    .executeUpdate();
            if (ended == 1) lapsed.fire(new SessionLapsed(session));
        }
    }
}
