package org.seneid.enrolment.appointment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.seneid.enrolment.appointment.AppointmentEvents.AppointmentTomorrow;
import org.seneid.platform.Clocks;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Formats;

/**
 * Reminds of appointments on the day before, and lets go of those whose day went by. Running twice, or on two nodes at
 * once, does no harm: each reminder is taken by one update.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class AppointmentReminders {

    /** A citizen who asks what became of a visit does so within weeks. */
    static final Duration KEPT = Duration.ofDays(90);

    private static final int AT_ONCE = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Event<AppointmentTomorrow> due;

    /** @return how many were reminded; more may be waiting when it is as many as are taken at once */
    public int remind() {
        var now = clock.instant();
        return (int) waiting(now).stream().filter(one -> reminded(one, now)).count();
    }

    private List<Appointment> waiting(Instant now) {
        return em.createQuery(
                        "select a from Appointment a join fetch a.desk join fetch a.account"
                                + " where a.remindAt <= :now order by a.remindAt, a.id",
                        Appointment.class)
                .setParameter("now", now)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    private boolean reminded(Appointment appointment, Instant now) {
        var mine = em.createQuery("update Appointment a set a.remindAt = null, a.version = a.version + 1"
                                + " where a.publicId = :id and a.remindAt <= :now")
                        .setParameter("id", appointment.publicId())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
        if (mine && now.isBefore(appointment.startsAt())) due.fire(AppointmentTomorrow.of(appointment));
        return mine;
    }

    /** Closes what is still open of days gone by, and forgets what is long over. */
    public void tidy() {
        var now = clock.instant();
        em.createQuery("update Appointment a set a.status = org.seneid.enrolment.appointment.AppointmentStatus.LAPSED,"
                        + " a.openErrand = null, a.remindAt = null, a.version = a.version + 1"
                        + " where a.openErrand is not null and a.startsAt < :midnight")
                .setParameter(
                        "midnight",
                        Formats.day(now).atStartOfDay(Clocks.CITIZENS_ZONE).toInstant())
                .executeUpdate();
        em.createQuery("delete from Appointment a where a.openErrand is null and a.startsAt < :before")
                .setParameter("before", now.minus(KEPT))
                .executeUpdate();
    }
}
