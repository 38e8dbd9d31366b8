package org.seneid.enrolment.appointment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.enrolment.appointment.AppointmentEvents.AppointmentChanged;
import org.seneid.enrolment.appointment.AppointmentEvents.Change;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Accounts;
import org.seneid.identity.guardianship.Guardianship;
import org.seneid.identity.guardianship.Guardianships;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Kinship;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Formats;

/** The times at desks that the acting citizen has booked; a citizen of level 1 may book as well. */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class Appointments {

    /** Whoever is late still finds where they were to be. */
    private static final Duration SHOWN_AFTER = Duration.ofHours(4);

    @PersistenceContext
    EntityManager em;

    @Inject
    SlotKeeper slots;

    @Inject
    Accounts accounts;

    @Inject
    Guardianships guardianships;

    @Inject
    RowLock lock;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /**
     * Books a time. Done twice, it is done once. Two desks at once: the second meets {@code appointment_open_errand_uk}.
     *
     * @throws RuleBroken {@code enrolment.appointment.already} when another time is booked for the errand; what {@link
     *     SlotKeeper} says
     * @throws NotFound when there is no such desk, or the child is none of the acting citizen's
     */
    public Appointment book(BookingRequest wanted) {
        var desk = slots.desk(wanted.desk());
        var schedule = slots.held(desk);
        var me = accounts.mine();
        var child = child(wanted);
        var open = ofErrand(Appointment.errand(me, wanted.kind(), child));
        if (open.isPresent()) return same(open.get(), wanted);
        var slot = slots.free(desk, schedule, wanted.start());
        var appointment = new Appointment(me, wanted.kind(), child, slot, clock.instant());
        em.persist(appointment);
        em.flush();
        happened.fire(AppointmentChanged.of(appointment, Change.BOOKED));
        return appointment;
    }

    private static Appointment same(Appointment open, BookingRequest wanted) {
        if (open.desk().code().equals(wanted.desk()) && open.startsAt().equals(wanted.start())) return open;
        throw new RuleBroken("enrolment.appointment.already");
    }

    /** The child's account; null when it is about none. */
    private Account child(BookingRequest wanted) {
        if (wanted.child().isEmpty()) return null;
        if (wanted.kind() != AppointmentKind.CHILD_CARD) throw new NotFound();
        return children().stream()
                .filter(one -> one.getPublicId().equals(wanted.child().get()))
                .map(Guardianship::getDependant)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** For whom a card can be asked. */
    public List<Guardianship> children() {
        return guardianships.mine().stream()
                .filter(one -> one.getKinship() == Kinship.CHILD && !one.isAsked())
                .toList();
    }

    /**
     * Moves an appointment to another time, or to another desk. Done twice, it is done once.
     *
     * @throws RuleBroken {@code enrolment.appointment.late}, {@code enrolment.appointment.over}; what {@link SlotKeeper} says
     * @throws NotFound when the acting citizen has no such appointment
     */
    public Appointment move(PublicId id, BookingRequest wanted) {
        byId(id);
        var desk = slots.desk(wanted.desk());
        var schedule = slots.held(desk);
        var appointment = held(id);
        if (appointment.at(desk, wanted.start())) return appointment;
        appointment.moveTo(slots.free(desk, schedule, wanted.start()), clock.instant());
        em.flush();
        happened.fire(AppointmentChanged.of(appointment, Change.MOVED));
        return appointment;
    }

    /**
     * Gives the time back. Done twice, it is done once.
     *
     * @throws RuleBroken {@code enrolment.appointment.late}, {@code enrolment.appointment.over}
     * @throws NotFound when the acting citizen has no such appointment
     */
    public void cancel(PublicId id) {
        byId(id);
        var appointment = held(id);
        if (appointment.status() == AppointmentStatus.CANCELLED) return;
        appointment.cancel(clock.instant());
        happened.fire(AppointmentChanged.of(appointment, Change.CANCELLED));
    }

    /** @throws NotFound when the acting citizen has no such appointment, whoever else has */
    public Appointment byId(PublicId id) {
        return em.createNamedQuery(Appointment.OWN_BY_ID, Appointment.class)
                .setParameter("owner", me())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Those to come, the next first. */
    public List<Appointment> open() {
        return em.createNamedQuery(Appointment.OWN_OPEN, Appointment.class)
                .setParameter("owner", me())
                .setParameter("since", clock.instant().minus(SHOWN_AFTER))
                .getResultList();
    }

    /** One whose day went by without a word does not stand in the way of the next. */
    private Optional<Appointment> ofErrand(String errand) {
        var found = em.createQuery("select a from Appointment a where a.openErrand = :errand", Appointment.class)
                .setParameter("errand", errand)
                .getResultStream()
                .findFirst();
        var today = Formats.day(clock.instant());
        var past = found.filter(one -> Formats.day(one.startsAt()).isBefore(today));
        past.ifPresent(one -> {
            one.lapse();
            em.flush();
        });
        return past.isPresent() ? Optional.empty() : found;
    }

    private Appointment held(PublicId id) {
        return lock.held(Appointment.class, "publicId", id).orElseThrow(NotFound::new);
    }

    private long me() {
        return acting.citizen().value();
    }
}
