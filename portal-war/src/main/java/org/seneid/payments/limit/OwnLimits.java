package org.seneid.payments.limit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;

/** The limits that a citizen chose: what is lowered counts at once, what is raised after a day, so that nobody is talked into it. */
@Entity
@Table(name = "own_limits")
@NamedQuery(name = OwnLimits.OF_OWNER, query = "select l from OwnLimits l where l.owner = :owner")
public class OwnLimits {

    static final String OF_OWNER = "OwnLimits.ofOwner";

    /** How long a raise waits. */
    static final Duration WAIT = Duration.ofDays(1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "own_limits_seq")
    @SequenceGenerator(name = "own_limits_seq", sequenceName = "own_limits_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(updatable = false)
    private AccountId owner;

    @Column(name = "per_payment")
    private Money perPayment;

    @Column(name = "per_day")
    private Money perDay;

    @Column(name = "per_month")
    private Money perMonth;

    @Column(name = "later_payment")
    private Money laterPayment;

    @Column(name = "later_day")
    private Money laterDay;

    @Column(name = "later_month")
    private Money laterMonth;

    /** From when on the later ones count. */
    @Column(name = "raised_at")
    private Instant raisedAt;

    protected OwnLimits() {}

    OwnLimits(AccountId owner, Instant now) {
        this.owner = owner;
        keep(SpendingLimits.STANDARD, SpendingLimits.STANDARD, now);
    }

    SpendingLimits inForce(Instant now) {
        return now.isBefore(raisedAt) ? present() : later();
    }

    /** What is in force later; empty when nothing waits. */
    Optional<SpendingLimits> waiting(Instant now) {
        return now.isBefore(raisedAt) ? Optional.of(later()) : Optional.empty();
    }

    /**
     * Takes over what the citizen chose; a raise that waited before is replaced.
     *
     * @throws org.seneid.platform.RuleBroken as {@link SpendingLimits#mustBeAllowed}
     */
    void change(SpendingLimits chosen, Instant now) {
        var before = inForce(now);
        keep(before.lowerOf(chosen.mustBeAllowed()), chosen, chosen.within(before) ? now : now.plus(WAIT));
    }

    private void keep(SpendingLimits present, SpendingLimits later, Instant from) {
        perPayment = present.payment();
        perDay = present.day();
        perMonth = present.month();
        laterPayment = later.payment();
        laterDay = later.day();
        laterMonth = later.month();
        raisedAt = from;
    }

    private SpendingLimits present() {
        return new SpendingLimits(perPayment, perDay, perMonth);
    }

    private SpendingLimits later() {
        return new SpendingLimits(laterPayment, laterDay, laterMonth);
    }

    Instant raisedAt() {
        return raisedAt;
    }
}
