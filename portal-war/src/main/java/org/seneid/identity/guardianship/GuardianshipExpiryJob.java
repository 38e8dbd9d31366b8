package org.seneid.identity.guardianship;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.seneid.audit.Audited;
import org.seneid.identity.account.AgeBand;
import org.seneid.identity.guardianship.GuardianshipChanged.Change;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Formats;

/** Tells parents and children each morning what the law has ended; nobody could act by it from midnight on anyway. */
@Singleton
@RunAs(Role.SYSTEM)
public class GuardianshipExpiryJob {

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /** Called by the timer; run twice it does nothing the second time. */
    @PermitAll
    @Schedule(hour = "0", minute = "2", timezone = "Asia/Ho_Chi_Minh", info = "guardianship-expiry", persistent = false)
    public void turn() {
        var today = Formats.day(clock.instant());
        em.createNamedQuery(Guardianship.OVER_BY_LAW, PublicId.class)
                .setParameter("born", BirthDate.latest(AgeBand.FOURTEEN, today))
                .getResultList()
                .forEach(this::dayCame);
    }

    private void dayCame(PublicId id) {
        rows.held(Guardianship.class, "publicId", id)
                .filter(guardianship -> guardianship.overByLaw(Formats.day(clock.instant())))
                .filter(Guardianship::isActive)
                .ifPresent(this::end);
    }

    private void end(Guardianship guardianship) {
        guardianship.end(clock.instant());
        GuardianshipChanged.of(guardianship, Change.GROWN_UP).forEach(happened::fire);
    }
}
