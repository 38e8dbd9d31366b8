package org.seneid.payments.standing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.seneid.payments.bank.BankAccount;
import org.seneid.payments.transfer.Recipient;
import org.seneid.payments.transfer.TransferPosting.Automatic;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.text.Formats;

/** What a citizen agreed to: that a fixed amount is sent to one recipient again and again. Changed, it is another. */
@Entity
@Table(name = "standing_order")
@NamedQuery(
        name = StandingOrder.OWN_BY_ID,
        query = "select o from StandingOrder o where o.owner = :owner and o.publicId = :id")
@NamedQuery(
        name = StandingOrder.LIVE_OF_OWNER,
        query = "select o from StandingOrder o where o.owner = :owner"
                + " and o.status in (org.seneid.payments.standing.StandingStatus.ACTIVE,"
                + " org.seneid.payments.standing.StandingStatus.PAUSED) order by o.nextDay, o.id")
@NamedQuery(
        name = StandingOrder.DUE,
        query = "select o from StandingOrder o where o.status = org.seneid.payments.standing.StandingStatus.ACTIVE"
                + " and o.nextDay <= :today and o.id > :after order by o.id")
public class StandingOrder {

    static final String OWN_BY_ID = "StandingOrder.ownById";
    static final String LIVE_OF_OWNER = "StandingOrder.liveOfOwner";
    static final String DUE = "StandingOrder.due";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "standing_order_seq")
    @SequenceGenerator(name = "standing_order_seq", sequenceName = "standing_order_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id", updatable = false)
    private PublicId publicId;

    @Column(updatable = false)
    private AccountId owner;

    @Column(updatable = false)
    private String bin;

    @Column(updatable = false)
    private String number;

    @Column(updatable = false)
    private String holder;

    /** Null for an account at a bank. */
    @Column(updatable = false)
    private AccountId receiver;

    @Column(updatable = false)
    private Money amount;

    @Column(updatable = false)
    private String memo;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Rhythm rhythm;

    @Column(name = "on_day", updatable = false)
    private int day;

    @Column(name = "first_day", updatable = false)
    private LocalDate first;

    @Column(name = "last_day", updatable = false)
    private LocalDate last;

    /** The order whose place it takes; null for none. */
    @Column(updatable = false)
    private Long changes;

    @Column(name = "next_day")
    private LocalDate nextDay;

    /** The last day of which it is known what became of it; null before. */
    @Column(name = "handled_day")
    private LocalDate handledDay;

    @Enumerated(EnumType.STRING)
    private StandingStatus status = StandingStatus.DRAFT;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected StandingOrder() {}

    StandingOrder(AccountId owner, Recipient recipient, StandingPlan plan, Instant now) {
        if (recipient.citizen().filter(owner::equals).isPresent()) throw new RuleBroken("payments.transfer.self");
        this.publicId = PublicId.random();
        this.owner = owner;
        this.bin = recipient.account().bin();
        this.number = recipient.account().number();
        this.holder = recipient.holder();
        this.receiver = recipient.citizen().orElse(null);
        this.amount = plan.amount();
        this.memo = plan.memo();
        this.rhythm = plan.schedule().rhythm();
        this.day = plan.schedule().day();
        this.first = plan.schedule().first();
        this.last = plan.schedule().last();
        this.madeAt = now;
    }

    /** The same with another plan, to be agreed to; it takes the place of this one, or of what this draft was for. */
    StandingOrder changed(StandingPlan plan, Instant now) {
        var other = new StandingOrder(owner, recipient(), plan, now);
        other.changes = status == StandingStatus.DRAFT ? changes : id;
        return other;
    }

    /** Ends the order whose place this takes; what became of its days is not done again. */
    void replaces(StandingOrder before, Instant now) {
        handledDay = before.handledDay;
        before.end(now);
    }

    /**
     * Is in force from now on, for the first time or again.
     *
     * @throws RuleBroken {@code payments.standing.none-left} when its last day is over
     */
    void agreed(Instant now) {
        status = status.to(StandingStatus.ACTIVE);
        nextDay = next(StandingSchedule.earliest(now)).orElseThrow(() -> new RuleBroken("payments.standing.none-left"));
        agreedAt = now;
    }

    private Optional<LocalDate> next(LocalDate from) {
        var free = handledDay == null ? from : handledDay.plusDays(1);
        return schedule().onOrAfter(free.isAfter(from) ? free : from);
    }

    void pause() {
        status = status.to(StandingStatus.PAUSED);
    }

    void end(Instant now) {
        status = status.to(StandingStatus.ENDED);
        endedAt = now;
    }

    /**
     * What became of its next day is known: the one after it that is not over is next, and without one it ends. A day that
     * was late takes the place of today, so that nothing is sent twice on one day.
     */
    void handled(Instant now) {
        var today = Formats.day(now);
        handledDay = nextDay.isAfter(today) ? nextDay : today;
        var following = next(today);
        following.ifPresent(later -> nextDay = later);
        if (following.isEmpty()) end(now);
    }

    /** What is sent on its next day, once. */
    Automatic due() {
        return new Automatic(owner, recipient(), amount, memo, "standing-" + id + "-" + nextDay);
    }

    boolean dueOn(LocalDate asked) {
        return status == StandingStatus.ACTIVE && asked.equals(nextDay);
    }

    Long id() {
        return id;
    }

    /** The order whose place a draft is to take. */
    Optional<Long> replaced() {
        return status == StandingStatus.DRAFT ? Optional.ofNullable(changes) : Optional.empty();
    }

    AccountId owner() {
        return owner;
    }

    Recipient recipient() {
        return new Recipient(account(), holder, Optional.ofNullable(receiver));
    }

    public PublicId publicId() {
        return publicId;
    }

    public BankAccount account() {
        return new BankAccount(bin, number);
    }

    public String holder() {
        return holder;
    }

    public boolean toCitizen() {
        return receiver != null;
    }

    public Money amount() {
        return amount;
    }

    public String memo() {
        return memo;
    }

    public StandingSchedule schedule() {
        return new StandingSchedule(rhythm, day, first, last);
    }

    public StandingStatus status() {
        return status;
    }

    /** Whether another ends when its citizen agrees to this draft. */
    public boolean replacing() {
        return replaced().isPresent();
    }

    /** Null before its citizen agreed. */
    public LocalDate nextDay() {
        return nextDay;
    }
}
