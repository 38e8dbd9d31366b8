package org.seneid.enrolment.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.seneid.enrolment.appointment.Appointment.Slot;
import org.seneid.enrolment.desk.Desk;
import org.seneid.platform.Clocks;
import org.seneid.platform.NotFound;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.text.Formats;

/** Gives the seats of desks away, one after the other. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SlotKeeper {

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock lock;

    @Inject
    Clock clock;

    /**
     * The open desk of that code.
     *
     * @throws NotFound when there is none
     */
    Desk desk(String code) {
        return em.createQuery("select d from Desk d where d.code = :code and d.closedAt is null", Desk.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Holds what a desk gives away to the end of the transaction.
     *
     * @throws RuleBroken {@code enrolment.appointment.unbookable} when nobody books there
     */
    DeskSchedule held(Desk desk) {
        return lock.held(DeskSchedule.class, "desk", desk.id())
                .orElseThrow(() -> new RuleBroken("enrolment.appointment.unbookable"));
    }

    /**
     * A free seat at a moment; only with the schedule held.
     *
     * @throws RuleBroken at {@code time}: {@code enrolment.appointment.no-such-time} when the desk is shut then or it is too
     *     near or too far, {@code enrolment.appointment.taken} when others were quicker
     */
    Slot free(Desk desk, DeskSchedule schedule, Instant start) {
        var now = clock.instant();
        var offered = !start.isBefore(now.plus(OpenDay.NOTICE))
                && start.isBefore(OpenDay.horizon(now))
                && schedule.starts(Formats.day(start))
                        .contains(start.atZone(Clocks.CITIZENS_ZONE).toLocalTime());
        if (!offered) throw new RuleBroken("enrolment.appointment.no-such-time").at("time");
        var taken = new HashSet<>(em.createNamedQuery(Appointment.AT_MOMENT, Integer.class)
                .setParameter("desk", desk)
                .setParameter("start", start)
                .getResultList());
        var seat = IntStream.rangeClosed(1, schedule.seats())
                .filter(one -> !taken.contains(one))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("enrolment.appointment.taken").at("time"));
        return new Slot(desk, start, schedule.minutes(), seat);
    }
}
