package org.seneid.enrolment.appointment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.seneid.enrolment.appointment.Appointment.Slot;
import org.seneid.enrolment.desk.Desk;
import org.seneid.identity.account.Account;
import org.seneid.platform.acting.Role;

/** Appointments that the portal enters by itself, at whatever time; for a demo, whose officer wants to see a day. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class PlannedAppointments {

    private static final int MINUTES = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Somebody comes at a moment of today; of the past, they were served. Done twice, it is done once.
     *
     * @param seat of the desk, which nobody else may have at that moment
     */
    public void enter(
            Account citizen, AppointmentKind kind, Optional<Account> child, Desk desk, Instant start, int seat) {
        if (known(citizen, kind, start)) return;
        var now = clock.instant();
        var appointment = new Appointment(
                em.merge(citizen),
                kind,
                child.map(em::merge).orElse(null),
                new Slot(em.merge(desk), start, MINUTES, seat),
                now);
        if (start.isBefore(now)) appointment.serve();
        em.persist(appointment);
    }

    private boolean known(Account citizen, AppointmentKind kind, Instant start) {
        return em.createQuery(
                                "select count(a) from Appointment a where a.account.id = :citizen and a.kind = :kind"
                                        + " and (a.openErrand is not null or a.startsAt = :start)",
                                Long.class)
                        .setParameter("citizen", citizen.id().value())
                        .setParameter("kind", kind)
                        .setParameter("start", start)
                        .getSingleResult()
                > 0;
    }
}
