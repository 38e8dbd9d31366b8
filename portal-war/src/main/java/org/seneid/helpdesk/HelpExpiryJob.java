package org.seneid.helpdesk;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.seneid.helpdesk.repair.RepairStore;
import org.seneid.helpdesk.session.EndedBy;
import org.seneid.helpdesk.session.HelpSession;
import org.seneid.helpdesk.session.HelpSessionStore;
import org.seneid.identity.session.SessionLimits;
import org.seneid.platform.acting.Role;

/** Puts an end on record to looks, and to what agents asked for, whose time is over; nobody can do anything by them anyway. */
@Singleton
@RunAs(Role.SYSTEM)
public class HelpExpiryJob {

    @PersistenceContext
    EntityManager em;

    @Inject
    HelpSessionStore store;

    @Inject
    RepairStore repairs;

    @Inject
    Clock clock;

    /** Called by the timer; run twice it does nothing the second time. */
    @PermitAll
    @Schedule(hour = "*", minute = "*", second = "11", info = "help-expiry", persistent = false)
    public void tidy() {
        var now = clock.instant();
        em.createNamedQuery(HelpSession.OVERDUE, HelpSession.class)
                .setParameter("now", now)
                .setParameter("idle", now.minus(SessionLimits.of(Role.HELPDESK).idleForSure()))
                .getResultList()
                .forEach(session -> store.end(session.publicId(), EndedBy.AGENT_LEFT));
        repairs.expire();
    }
}
