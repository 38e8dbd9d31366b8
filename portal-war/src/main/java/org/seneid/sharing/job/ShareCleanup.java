package org.seneid.sharing.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.seneid.platform.acting.Role;
import org.seneid.sharing.Viewing;

/**
 * Writes down what time has done already, and wipes what was to be kept for minutes only. Nothing waits for it: a share
 * that has run out is closed whether or not this has passed by.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class ShareCleanup {

    private static final Duration DRAFTS_KEPT = Duration.ofDays(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public void tidy() {
        var now = clock.instant();
        at(
                "update Share s set s.status = org.seneid.sharing.ShareStatus.EXPIRED, s.endedAt = s.expiresAt,"
                        + " s.spokenLookup = null, s.spokenProof = null, s.spokenUntil = null, s.version = s.version + 1"
                        + " where s.status = org.seneid.sharing.ShareStatus.OPEN and s.expiresAt <= :moment",
                now);
        at(
                "update Share s set s.spokenLookup = null, s.spokenProof = null, s.spokenUntil = null,"
                        + " s.version = s.version + 1 where s.spokenUntil <= :moment",
                now);
        at(
                "update Viewing v set v.viewer = null where v.viewer is not null and v.seenAt <= :moment",
                now.minus(Viewing.SAME_LOOK));
        at("delete from ShareDraft d where d.changedAt <= :moment", now.minus(DRAFTS_KEPT));
    }

    private void at(String statement, Instant moment) {
        em.createQuery(statement).setParameter("moment", moment).executeUpdate();
    }
}
