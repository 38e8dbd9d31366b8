package org.seneid.payments.debit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.seneid.payments.bill.Customer;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;

/** What a citizen allowed: that the bills of a customer are paid automatically, each up to a ceiling. */
@Entity
@Table(name = "direct_debit")
@NamedQuery(
        name = DirectDebit.LIVE_OF_OWNER,
        query =
                "select d from DirectDebit d join fetch d.customer where d.owner = :owner and d.liveCustomer is not null")
@NamedQuery(
        name = DirectDebit.LIVE_OF_CODE,
        query = "select d from DirectDebit d, CustomerCode k where k.publicId = :code and k.owner = :owner"
                + " and d.owner = k.owner and d.customer = k.customer and d.liveCustomer is not null")
@NamedQuery(
        name = DirectDebit.WAITING,
        query = "select b from Bill b where b.customer = :customer and b.paidOn is null and b.cancelledOn is null"
                + " and not exists (select p.id from Payment p where p.liveBill = b.id)"
                + " and not exists (select u.id from UncollectedBill u"
                + " where u.debit = :debit and u.bill = b.id and u.reason in :left)")
public class DirectDebit {

    static final String LIVE_OF_OWNER = "DirectDebit.liveOfOwner";
    static final String LIVE_OF_CODE = "DirectDebit.liveOfCode";

    /** The unpaid bills that one is for: not those that it leaves to the citizen. */
    static final String WAITING = "DirectDebit.waiting";

    private static final Money LEAST = new Money(10_000);
    private static final Money MOST = new Money(50_000_000);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "direct_debit_seq")
    @SequenceGenerator(name = "direct_debit_seq", sequenceName = "direct_debit_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id", updatable = false)
    private PublicId publicId;

    @Column(updatable = false)
    private AccountId owner;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer", updatable = false)
    private Customer customer;

    /** The customer again until it ends; unique with the owner. */
    @Column(name = "live_customer")
    private Long liveCustomer;

    private Money ceiling;

    @Enumerated(EnumType.STRING)
    private DebitTiming timing;

    @Enumerated(EnumType.STRING)
    private DebitStatus status;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected DirectDebit() {}

    DirectDebit(AccountId owner, Customer customer, Money ceiling, DebitTiming timing, Instant now) {
        this.publicId = PublicId.random();
        this.owner = owner;
        this.customer = customer;
        this.liveCustomer = customer.id();
        agreed(ceiling, timing, now);
    }

    /**
     * Takes over what the citizen agreed to now; it is in force again if it was paused.
     *
     * @throws RuleBroken {@code payments.debit.range} at the ceiling, {@code payments.debit.over} when it has ended
     */
    final void agreed(Money upTo, DebitTiming when, Instant now) {
        if (upTo.compareTo(LEAST) < 0 || upTo.compareTo(MOST) > 0)
            throw new RuleBroken("payments.debit.range", LEAST, MOST).at("ceiling");
        status = status == null ? DebitStatus.ACTIVE : status.to(DebitStatus.ACTIVE);
        ceiling = upTo;
        timing = when;
        agreedAt = now;
    }

    void pause() {
        status = status.to(DebitStatus.PAUSED);
    }

    void end(Instant now) {
        if (status == DebitStatus.ENDED) return;
        status = status.to(DebitStatus.ENDED);
        liveCustomer = null;
        endedAt = now;
    }

    /** What to do with a bill today; one that is overdue is left to the citizen, who may have reasons. */
    public DebitDecision decide(Money amount, LocalDate issued, LocalDate due, LocalDate today) {
        if (status != DebitStatus.ACTIVE || today.isAfter(due)) return DebitDecision.LEAVE;
        if (amount.compareTo(ceiling) > 0) return DebitDecision.ASK;
        return today.isBefore(payDay(issued, due)) ? DebitDecision.LEAVE : DebitDecision.PAY;
    }

    /** The day from which a bill is to be paid. */
    public LocalDate payDay(LocalDate issued, LocalDate due) {
        return timing.payDay(issued, due);
    }

    Long id() {
        return id;
    }

    public PublicId publicId() {
        return publicId;
    }

    AccountId owner() {
        return owner;
    }

    public Customer customer() {
        return customer;
    }

    public Money ceiling() {
        return ceiling;
    }

    public DebitTiming timing() {
        return timing;
    }

    public boolean active() {
        return status == DebitStatus.ACTIVE;
    }

    public Instant agreedAt() {
        return agreedAt;
    }
}
