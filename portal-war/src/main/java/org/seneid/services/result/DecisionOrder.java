package org.seneid.services.result;

import static jakarta.persistence.FetchType.LAZY;
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
import java.time.Instant;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.delivery.Attempts;
import org.seneid.platform.delivery.Backoff;
import org.seneid.registry.order.RegisterOrderKind;
import org.seneid.services.application.Application;

/** What a register is to carry out because an application was approved; orders with a next attempt are the outbox. */
@Entity
@Table(name = "decision_order")
@NamedQuery(
        name = DecisionOrder.OWN,
        query =
                "select o from DecisionOrder o where o.application.publicId = :application and o.application.owner = :owner"
                        + " and o.application.status = org.seneid.services.application.ApplicationStatus.APPROVED")
@NamedQuery(
        name = DecisionOrder.OF_APPLICATION,
        query = "select o from DecisionOrder o where o.application = :application")
public class DecisionOrder {

    static final String OWN = "DecisionOrder.own";
    static final String OF_APPLICATION = "DecisionOrder.ofApplication";

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "decision_order_seq")
    @SequenceGenerator(name = "decision_order_seq", sequenceName = "decision_order_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    /** By which the register tells the order from others. */
    @Column(name = "public_id")
    private PublicId publicId;

    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "application_id")
    private Application application;

    @Enumerated(EnumType.STRING)
    private RegisterOrderKind kind;

    @Enumerated(EnumType.STRING)
    private DecisionOrderStatus status = DecisionOrderStatus.PLACED;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    private String refusal = "";

    @Embedded
    private Attempts attempts = new Attempts();

    protected DecisionOrder() {}

    DecisionOrder(Application application, RegisterOrderKind kind, Instant now) {
        this.publicId = PublicId.random();
        this.application = application;
        this.kind = kind;
        this.placedAt = now;
        attempts.begin(now);
    }

    /**
     * Takes up an attempt to reach the register; nobody else takes one up until then.
     *
     * @return false when the register may have been told before: then it is asked, and told again only if it never heard
     */
    boolean claimed(Instant until, Backoff backoff, Instant now) {
        boolean first = status == DecisionOrderStatus.PLACED;
        status = status.to(first ? DecisionOrderStatus.SENT : DecisionOrderStatus.UNKNOWN);
        var next = backoff.next(attempts.made() + 1, now);
        attempts.claimed(next.isAfter(until) ? next : until);
        return first;
    }

    void done(Instant now) {
        status = status.to(DecisionOrderStatus.DONE);
        answeredAt = now;
        attempts.end();
    }

    void refused(String reason, Instant now) {
        status = status.to(DecisionOrderStatus.REFUSED);
        refusal = reason;
        answeredAt = now;
        attempts.end();
    }

    /** @return false after the last attempt: nothing more happens by itself */
    boolean unanswered(Backoff backoff, Instant now) {
        status = status.to(DecisionOrderStatus.UNKNOWN);
        return attempts.again(backoff, placedAt, now);
    }

    /** Orders anew after a refusal, by another key, since a register gives the same key the same answer. */
    void again(Instant now) {
        status = status.to(DecisionOrderStatus.PLACED);
        publicId = PublicId.random();
        placedAt = now;
        answeredAt = null;
        refusal = "";
        attempts = new Attempts();
        attempts.begin(now);
    }

    /**
     * Makes a question to the register due now, by the same key, since it may have carried the order out.
     *
     * @return false when that is due or underway already
     * @throws RuleBroken {@code services.order.over} when it answered meanwhile
     */
    boolean ask(Instant now) {
        if (!status.open()) throw new RuleBroken("services.order.over");
        if (status != DecisionOrderStatus.UNKNOWN || attempts.due(now)) return false;
        attempts.beginAgain(now);
        return true;
    }

    /** Whether nothing more happens by itself, because its register refused or was asked for 30 days without an answer. */
    public boolean stuck() {
        return status == DecisionOrderStatus.REFUSED || isGivenUp();
    }

    /** Whether its register is asked no more. */
    public boolean isGivenUp() {
        return status == DecisionOrderStatus.UNKNOWN && attempts.dueAt() == null;
    }

    PublicId publicId() {
        return publicId;
    }

    Application application() {
        return application;
    }

    public RegisterOrderKind kind() {
        return kind;
    }

    public DecisionOrderStatus status() {
        return status;
    }

    /** When the decision was written down. */
    Instant placedAt() {
        return placedAt;
    }

    /** Why the register refused, as a word; empty unless it did. */
    public String refusal() {
        return refusal;
    }
}
