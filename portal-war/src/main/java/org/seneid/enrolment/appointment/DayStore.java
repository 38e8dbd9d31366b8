package org.seneid.enrolment.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.seneid.audit.Audited;
import org.seneid.enrolment.appointment.AppointmentEvents.AppointmentChanged;
import org.seneid.enrolment.appointment.AppointmentEvents.Change;
import org.seneid.enrolment.desk.DeskAct;
import org.seneid.enrolment.desk.DeskAct.Act;
import org.seneid.enrolment.desk.Desks;
import org.seneid.platform.Clocks;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.list.RowCount;
import org.seneid.platform.list.Slice;
import org.seneid.platform.list.SortOrder;
import org.seneid.platform.text.Formats;

/** The appointments of one day at the desk of the officer who acts, and what came of them. */
@ApplicationScoped
@Transactional
public class DayStore {

    /** The columns that order a day; a desk has some hundred appointments at most. */
    static final SortOrder ORDER =
            new SortOrder(Map.of("start", "a.startsAt", "kind", "a.kind", "status", "a.status"), "a.id");

    private static final String SCANNED = "scanned";

    /** What is done by finishing something at the desk; nobody has to say it again in the list. */
    private static final Map<Act, Set<AppointmentKind>> DONE_BY = Map.of(
            Act.COMPLETED, EnumSet.of(AppointmentKind.LEVEL_2),
            Act.SERVED, EnumSet.of(AppointmentKind.LEVEL_2, AppointmentKind.PHONE));

    @PersistenceContext
    EntityManager em;

    @Inject
    Desks desks;

    @Inject
    RowLock lock;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    List<Appointment> page(boolean waiting, Slice slice) {
        var rows = today(
                "select a from Appointment a join fetch a.account left join fetch a.child",
                narrowed(waiting) + ORDER.by(slice),
                Appointment.class);
        return SortOrder.part(rows, slice).getResultList();
    }

    RowCount count(boolean waiting) {
        return RowCount.of(today("select a.id from Appointment a", narrowed(waiting), Long.class));
    }

    private static String narrowed(boolean waiting) {
        return waiting ? " and a.openErrand is not null" : "";
    }

    /** Today's at the officer's own desk; what was cancelled is nobody's business there. */
    private <T> TypedQuery<T> today(String select, String more, Class<T> type) {
        return em.createQuery(
                        select + " where a.desk = :desk and a.heldSlot is not null and a.startsAt >= :from"
                                + " and a.startsAt < :until" + more,
                        type)
                .setParameter("desk", desks.mine())
                .setParameter("from", midnight(0))
                .setParameter("until", midnight(1));
    }

    private Instant midnight(int later) {
        return Formats.day(clock.instant())
                .plusDays(later)
                .atStartOfDay(Clocks.CITIZENS_ZONE)
                .toInstant();
    }

    /** @throws NotFound when the desk has no such appointment today, whichever other desk or day has */
    Appointment byId(PublicId id) {
        return today(
                        "select a from Appointment a join fetch a.account left join fetch a.child",
                        " and a.publicId = :id",
                        Appointment.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Today's appointment of that reference.
     *
     * @throws RuleBroken at {@code scanned}: {@code enrolment.day.other-day} with its moment when it is another day's of this
     *     desk, {@code enrolment.day.unknown} when it is none of this desk's, or was cancelled
     */
    Appointment called(AppointmentReference reference) {
        var here = em.createQuery(
                        "select a from Appointment a join fetch a.account where a.desk = :desk"
                                + " and a.heldSlot is not null and a.reference = :reference",
                        Appointment.class)
                .setParameter("desk", desks.mine())
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleBroken("enrolment.day.unknown").at(SCANNED));
        if (Formats.day(here.startsAt()).equals(Formats.day(clock.instant()))) return here;
        throw new RuleBroken("enrolment.day.other-day", here.startsAt()).at(SCANNED);
    }

    /** The person is at the desk; scanned again it stays as it is. */
    void arrived(PublicId id) {
        var appointment = held(id);
        if (!appointment.status().awaited()) return;
        appointment.arrive();
        tell(appointment, Change.ARRIVED);
    }

    /** Done twice, it is done once. */
    void mark(PublicId id, AppointmentStatus what) {
        byId(id);
        var appointment = held(id);
        if (appointment.status() == what) return;
        switch (what) {
            case ARRIVED -> appointment.arrive();
            case SERVED -> appointment.serve();
            case NO_SHOW -> appointment.missed(clock.instant());
            case BOOKED, CANCELLED, LAPSED -> throw new RuleBroken("enrolment.appointment.over");
        }
        tell(appointment, Change.of(what));
    }

    void finished(@Observes DeskAct act) {
        var kinds = DONE_BY.getOrDefault(act.what(), Set.of());
        if (kinds.isEmpty()) return;
        today(
                        "select a from Appointment a",
                        " and a.account.id = :citizen and a.kind in :kinds and a.openErrand is not null",
                        Appointment.class)
                .setParameter("citizen", act.citizen().value())
                .setParameter("kinds", kinds)
                .getResultList()
                .forEach(appointment -> {
                    appointment.serve();
                    tell(appointment, Change.SERVED);
                });
    }

    private Appointment held(PublicId id) {
        return lock.held(Appointment.class, "publicId", id).orElseThrow(NotFound::new);
    }

    private void tell(Appointment appointment, Change what) {
        happened.fire(AppointmentChanged.of(appointment, what));
    }
}
