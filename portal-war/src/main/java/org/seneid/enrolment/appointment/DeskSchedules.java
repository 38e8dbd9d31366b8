package org.seneid.enrolment.appointment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.enrolment.desk.Desk;
import org.seneid.enrolment.desk.DeskAdministration;
import org.seneid.enrolment.desk.DeskChange;
import org.seneid.enrolment.desk.DeskChange.Change;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.platform.NotFound;
import org.seneid.platform.RowLock;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;

/** When desks are open and how many people they serve, as operators say it. */
@Stateless
@RolesAllowed(Role.OPERATORS)
public class DeskSchedules {

    @PersistenceContext
    EntityManager em;

    @Inject
    DeskAdministration desks;

    @Inject
    RowLock lock;

    @Inject
    Acting acting;

    @Inject
    Event<Audited> happened;

    /** @return empty while nobody has said when it is open */
    public Optional<DeskSchedule> of(String code) {
        return find(desks.byCode(code));
    }

    /**
     * Says when a desk is open from now on; what is booked already stays booked.
     *
     * @throws NotFound when there is no such desk
     */
    @RecentSignIn
    public void save(String code, ScheduleDetails details) {
        var desk = desks.byCode(code);
        if (set(desk, details))
            happened.fire(new DeskChange(acting.signedIn().account(), Change.HOURS_CHANGED, desk.name()));
    }

    /** The hours of a demo's desk, unless somebody has said others. */
    @RolesAllowed(Role.SYSTEM)
    public void begin(Desk desk, ScheduleDetails details) {
        if (find(desk).isEmpty()) em.persist(new DeskSchedule(desk.id(), details));
    }

    /** Two at once on a desk without hours: the second meets {@code desk_schedule_desk_uk}. */
    private boolean set(Desk desk, ScheduleDetails details) {
        var present = lock.held(DeskSchedule.class, "desk", desk.id());
        if (present.filter(one -> one.details().equals(details)).isPresent()) return false;
        present.ifPresentOrElse(one -> one.describe(details), () -> em.persist(new DeskSchedule(desk.id(), details)));
        return true;
    }

    private Optional<DeskSchedule> find(Desk desk) {
        return em.createQuery("select s from DeskSchedule s where s.desk = :desk", DeskSchedule.class)
                .setParameter("desk", desk.id())
                .getResultStream()
                .findFirst();
    }
}
