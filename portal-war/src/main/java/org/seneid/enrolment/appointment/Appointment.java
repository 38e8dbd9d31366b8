package org.seneid.enrolment.appointment;

import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.seneid.enrolment.desk.Desk;
import org.seneid.identity.account.Account;
import org.seneid.platform.Clocks;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.text.Formats;

/** A time at a desk that somebody has booked for one errand. */
@Entity
@NamedQuery(
        name = Appointment.OWN_BY_ID,
        query = "select a from Appointment a join fetch a.desk left join fetch a.child"
                + " where a.account.id = :owner and a.publicId = :id")
@NamedQuery(
        name = Appointment.OWN_OPEN,
        query = "select a from Appointment a join fetch a.desk left join fetch a.child where a.account.id = :owner"
                + " and a.openErrand is not null and a.startsAt >= :since order by a.startsAt, a.id")
@NamedQuery(
        name = Appointment.TAKEN,
        query = "select a.desk.id, a.startsAt, count(a) from Appointment a where a.desk.id in :desks"
                + " and a.heldSlot is not null and a.startsAt >= :from and a.startsAt < :until"
                + " group by a.desk.id, a.startsAt")
@NamedQuery(
        name = Appointment.AT_MOMENT,
        query =
                "select a.seat from Appointment a where a.desk = :desk and a.heldSlot is not null and a.startsAt = :start")
public class Appointment {

    static final String OWN_BY_ID = "Appointment.ownById";
    static final String OWN_OPEN = "Appointment.ownOpen";
    static final String TAKEN = "Appointment.taken";
    static final String AT_MOMENT = "Appointment.atMoment";

    /** Until then a time can be given back so that somebody else may have it. */
    static final Duration CHANGEABLE_UNTIL = Duration.ofHours(2);

    /** On the day before, when people are at home from work. */
    private static final LocalTime REMINDED_AT = LocalTime.of(16, 0);

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "appointment_seq")
    @SequenceGenerator(name = "appointment_seq", sequenceName = "appointment_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    private AppointmentReference reference;

    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "account")
    private Account account;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "child")
    private Account child;

    @Enumerated(EnumType.STRING)
    private AppointmentKind kind;

    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "desk_id")
    private Desk desk;

    @Column(name = "starts_at")
    private Instant startsAt;

    private int minutes;
    private int seat;

    @Enumerated(EnumType.STRING)
    private AppointmentStatus status = AppointmentStatus.BOOKED;

    @Column(name = "held_slot")
    private String heldSlot;

    @Column(name = "open_errand")
    private String openErrand;

    @Column(name = "remind_at")
    private Instant remindAt;

    @Column(name = "booked_at")
    private Instant bookedAt;

    protected Appointment() {}

    /**
     * A time of one desk.
     *
     * @param seat counted from 1; the desk serves as many people at once as it has seats
     */
    record Slot(Desk desk, Instant start, int minutes, int seat) {}

    /** @param child whose card it is about; null for none */
    Appointment(Account account, AppointmentKind kind, Account child, Slot slot, Instant now) {
        this.publicId = PublicId.random();
        this.reference = AppointmentReference.random();
        this.account = account;
        this.kind = kind;
        this.child = child;
        this.openErrand = errand(account, kind, child);
        this.bookedAt = now;
        take(slot, now);
    }

    /** Of one person, for one errand, for one child: there is one open appointment of it at most. */
    static String errand(Account account, AppointmentKind kind, Account child) {
        return account.id().value() + ":" + kind
                + (child == null ? "" : ":" + child.id().value());
    }

    /**
     * Comes at another time, or to another desk.
     *
     * @throws RuleBroken {@code enrolment.appointment.over} when it is over, {@code enrolment.appointment.late}
     */
    void moveTo(Slot slot, Instant now) {
        mustBeChangeable(now);
        status = status.to(AppointmentStatus.BOOKED);
        take(slot, now);
    }

    private void take(Slot slot, Instant now) {
        desk = slot.desk();
        startsAt = slot.start();
        minutes = slot.minutes();
        seat = slot.seat();
        heldSlot = desk.id() + ":" + startsAt.getEpochSecond() / 60 + ":" + seat;
        var dayBefore = Formats.day(startsAt).minusDays(1);
        var reminder =
                dayBefore.atTime(REMINDED_AT).atZone(Clocks.CITIZENS_ZONE).toInstant();
        remindAt = now.isBefore(reminder) ? reminder : null;
    }

    /** @see #moveTo */
    void cancel(Instant now) {
        mustBeChangeable(now);
        close(AppointmentStatus.CANCELLED);
        heldSlot = null;
    }

    private void mustBeChangeable(Instant now) {
        if (status == AppointmentStatus.BOOKED && !changeable(now)) throw new RuleBroken("enrolment.appointment.late");
    }

    /** @throws RuleBroken {@code enrolment.appointment.over} when it was cancelled or is over */
    void arrive() {
        status = status.to(AppointmentStatus.ARRIVED);
        openErrand = errand(account, kind, child);
        remindAt = null;
    }

    /** @see #arrive */
    void serve() {
        close(AppointmentStatus.SERVED);
    }

    /** @throws RuleBroken {@code enrolment.day.too-early} before its time; {@code enrolment.appointment.over} */
    void missed(Instant now) {
        if (now.isBefore(startsAt)) throw new RuleBroken("enrolment.day.too-early");
        close(AppointmentStatus.NO_SHOW);
    }

    /** Its day went by. */
    void lapse() {
        close(AppointmentStatus.LAPSED);
    }

    private void close(AppointmentStatus next) {
        status = status.to(next);
        openErrand = null;
        remindAt = null;
    }

    /** Whether it can be moved or cancelled now. */
    public boolean changeable(Instant now) {
        return status == AppointmentStatus.BOOKED && now.isBefore(startsAt.minus(CHANGEABLE_UNTIL));
    }

    boolean at(Desk where, Instant start) {
        return desk.equals(where) && startsAt.equals(start);
    }

    public PublicId publicId() {
        return publicId;
    }

    public AppointmentReference reference() {
        return reference;
    }

    Account account() {
        return account;
    }

    /** Whose card it is about; empty for none. */
    public Optional<Account> child() {
        return Optional.ofNullable(child);
    }

    public AppointmentKind kind() {
        return kind;
    }

    public Desk desk() {
        return desk;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }

    public AppointmentStatus status() {
        return status;
    }

    /** When its holder is reminded; empty when they were, or will not be. */
    public Optional<Instant> remindAt() {
        return Optional.ofNullable(remindAt);
    }
}
