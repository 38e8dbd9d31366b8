package org.seneid.payments.standing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import org.seneid.audit.Audited;
import org.seneid.payments.limit.LimitsInForce;
import org.seneid.payments.standing.StandingEvents.StandingAgreed;
import org.seneid.payments.standing.StandingEvents.StandingChanged;
import org.seneid.payments.transfer.Recipient;
import org.seneid.platform.Money;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Formats;

/** What {@link StandingOrders} does after its recipient was named again, in one transaction. */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class StandingStore {

    private static final Money LEAST = new Money(2_000);
    private static final Duration DRAFT_LIVES = Duration.ofHours(12);
    private static final int MOST = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    LimitsInForce limits;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /** Writes down what a citizen wants; nothing is in force before they agree. */
    public PublicId propose(Recipient recipient, StandingPlan plan) {
        return kept(new StandingOrder(acting.citizen(), recipient, plan, clock.instant()), plan);
    }

    /** The same for another plan in the place of an order, or of a draft that was not agreed to. */
    public PublicId change(StandingOrder order, StandingPlan plan) {
        return kept(order.changed(plan, clock.instant()), plan);
    }

    private PublicId kept(StandingOrder draft, StandingPlan plan) {
        var now = clock.instant();
        plan.schedule().mustBePossible(Formats.day(now));
        var most = limits.of(acting.citizen(), now).payment();
        if (plan.amount().compareTo(LEAST) < 0 || plan.amount().compareTo(most) > 0)
            throw new RuleBroken("payments.link.amount", LEAST, most).at("amount");
        forgetOld();
        em.persist(draft);
        return draft.publicId();
    }

    /** What was never agreed to is kept no longer than it can be. */
    private void forgetOld() {
        em.createQuery("delete from StandingOrder o where o.owner = :owner and o.status = :draft and o.madeAt < :old")
                .setParameter("owner", acting.citizen())
                .setParameter("draft", StandingStatus.DRAFT)
                .setParameter("old", clock.instant().minus(DRAFT_LIVES))
                .executeUpdate();
    }

    /** Puts a draft in force, or one that rests; done twice it is the same. */
    public void agree(PublicId id) {
        var order = held(id);
        if (order.status() == StandingStatus.ACTIVE) return;
        var replaced = order.replaced();
        if (order.status() == StandingStatus.DRAFT && replaced.isEmpty()) mustNotBeTooMany();
        replaced.ifPresent(before -> order.replaces(
                rows.held(StandingOrder.class, "id", before).orElseThrow(NotFound::new), clock.instant()));
        order.agreed(clock.instant());
        var end = order.account().masked();
        happened.fire(
                replaced.isPresent()
                        ? new StandingChanged(acting.citizen(), end)
                        : new StandingAgreed(acting.citizen(), end));
    }

    private void mustNotBeTooMany() {
        var live = em.createNamedQuery(StandingOrder.LIVE_OF_OWNER, StandingOrder.class)
                .setParameter("owner", acting.citizen())
                .setMaxResults(MOST)
                .getResultList()
                .size();
        if (live == MOST) throw new RuleBroken("payments.standing.many", MOST);
    }

    /**
     * An order of the acting citizen; nobody else changes it before this is done.
     *
     * @throws NotFound when they have no such order
     */
    public StandingOrder held(PublicId id) {
        return rows.held(StandingOrder.class, "publicId", id)
                .filter(order -> order.owner().equals(acting.citizen()))
                .orElseThrow(NotFound::new);
    }
}
