package org.seneid.helpdesk.repair;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.seneid.helpdesk.caller.HelpReason;
import org.seneid.helpdesk.ticket.HelpTicket;
import org.seneid.identity.account.Account;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.contact.ContactKind;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Actor;

/**
 * What the helpdesk does for a citizen who cannot sign in: one asks, another approves, and the citizen has a day in which
 * they can say no.
 */
@Entity
@Table(name = "help_repair")
@NamedQuery(
        name = Repair.LIVE_OF_CITIZEN,
        query = "select r from Repair r join fetch r.ticket where r.liveCitizen = :citizen")
@NamedQuery(
        name = Repair.OF_TICKET,
        query = "select r from Repair r join fetch r.citizen where r.ticket.id = :ticket order by r.id desc")
public class Repair {

    static final String LIVE_OF_CITIZEN = "Repair.liveOfCitizen";
    public static final String OF_TICKET = "Repair.ofTicket";

    /** How long the citizen can say no before anything is done. */
    static final Duration WAIT = Duration.ofHours(24);

    /** How long after that it may be done, and how long it waits for a supervisor. */
    public static final Duration VALID = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "help_repair_seq")
    @SequenceGenerator(name = "help_repair_seq", sequenceName = "help_repair_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    /** What the link in the messages to the citizen carries; it can only say no. */
    @Column(name = "cancel_id")
    private PublicId cancelId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "ticket_id")
    private HelpTicket ticket;

    @ManyToOne(optional = false)
    @JoinColumn(name = "citizen")
    private Account citizen;

    @Enumerated(EnumType.STRING)
    private RepairKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "contact_kind")
    private ContactKind contactKind;

    private String address;
    private String reason;

    @Enumerated(EnumType.STRING)
    private RepairStatus status;

    @Embedded
    private FourEyes persons;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "ready_at")
    private Instant readyAt;

    /** By what the code that went to the new address is checked. */
    private PublicId sent;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** The citizen while it waits; unique, so that there is one at a time. */
    @Column(name = "live_citizen")
    private AccountId liveCitizen;

    protected Repair() {}

    Repair(HelpTicket ticket, Account citizen, RepairRequest wish, Actor agent, Instant now) {
        this.publicId = PublicId.random();
        this.cancelId = PublicId.random();
        this.ticket = ticket;
        this.citizen = citizen;
        this.kind = wish.kind();
        this.contactKind = wish.address().map(ContactAddress::kind).orElse(null);
        this.address = wish.address().map(ContactAddress::text).orElse(null);
        this.reason = wish.why().words();
        this.status = RepairStatus.ASKED;
        this.persons = new FourEyes(agent);
        this.askedAt = now;
        this.changedAt = now;
        this.liveCitizen = citizen.id();
    }

    /** @throws RuleBroken {@code helpdesk.repair.same-person}: whoever asks does not approve; {@code helpdesk.repair.over} */
    void approve(Actor supervisor, Instant now) {
        if (statusAt(now) == RepairStatus.EXPIRED) throw new RuleBroken("helpdesk.repair.over");
        persons.approvedBy(supervisor, now);
        move(RepairStatus.APPROVED, now);
        readyAt = now.plus(WAIT);
    }

    /** @see #approve */
    void refuse(Actor supervisor, HelpReason why, Instant now) {
        persons.refusedBy(supervisor, why, now);
        move(RepairStatus.REFUSED, now);
    }

    /**
     * The citizen says no.
     *
     * @return whether there was still something to stop
     */
    boolean cancel(Instant now) {
        if (!status.live()) return false;
        move(RepairStatus.CANCELLED, now);
        return true;
    }

    /** @return whether it was over, but not on record as such */
    boolean expire(Instant now) {
        if (statusAt(now) == status) return false;
        move(RepairStatus.EXPIRED, now);
        return true;
    }

    void codeSent(PublicId by, Instant now) {
        mustBeReady(now);
        sent = by;
    }

    void done(Instant now) {
        mustBeReady(now);
        move(RepairStatus.DONE, now);
    }

    /** @throws RuleBroken {@code helpdesk.repair.not-yet} before the citizen's day is over, {@code helpdesk.repair.over} after a week */
    void mustBeReady(Instant now) {
        if (statusAt(now) == RepairStatus.EXPIRED) throw new RuleBroken("helpdesk.repair.over");
        if (!readyAt(now)) throw new RuleBroken("helpdesk.repair.not-yet");
    }

    private void move(RepairStatus next, Instant now) {
        status = status.to(next);
        changedAt = now;
        if (!status.live()) liveCitizen = null;
    }

    /** As it is at a moment, be it on record or not. */
    public RepairStatus statusAt(Instant now) {
        return status.at(now, askedAt, readyAt);
    }

    /** Whether it can still be done, or stopped. */
    public boolean live(Instant now) {
        return statusAt(now).live();
    }

    public boolean readyAt(Instant now) {
        return statusAt(now) == RepairStatus.APPROVED && !now.isBefore(readyAt);
    }

    public PublicId publicId() {
        return publicId;
    }

    PublicId cancelId() {
        return cancelId;
    }

    public HelpTicket ticket() {
        return ticket;
    }

    public Account citizen() {
        return citizen;
    }

    public RepairKind kind() {
        return kind;
    }

    /** The contact that is to be; empty to unlock. */
    public Optional<ContactAddress> address() {
        return Optional.ofNullable(address).map(text -> new ContactAddress(contactKind, text));
    }

    public Optional<PublicId> sent() {
        return Optional.ofNullable(sent);
    }

    public String reason() {
        return reason;
    }

    public RepairStatus status() {
        return status;
    }

    public FourEyes persons() {
        return persons;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** When its status changed last, on record. */
    public Instant changedAt() {
        return changedAt;
    }

    /** Null before it was approved. */
    public Instant readyAt() {
        return readyAt;
    }
}
