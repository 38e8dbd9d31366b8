package org.seneid.payments.standing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.payments.standing.StandingEvents.StandingEnded;
import org.seneid.payments.standing.StandingEvents.StandingPaused;
import org.seneid.payments.transfer.CreditTransfers;
import org.seneid.payments.transfer.Recipients;
import org.seneid.payments.transfer.TransferStatus;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;

/** What the acting citizen has sent again and again to whom they sent money before: first written down, then agreed to. */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class StandingOrders {

    private static final int LATEST = 24;

    @PersistenceContext
    EntityManager em;

    @Inject
    StandingStore store;

    @Inject
    CreditTransfers transfers;

    @Inject
    Recipients recipients;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /** Those that have not ended, the next to be sent first. */
    public List<StandingOrder> mine() {
        return em.createNamedQuery(StandingOrder.LIVE_OF_OWNER, StandingOrder.class)
                .setParameter("owner", acting.citizen())
                .getResultList();
    }

    /** @throws NotFound when the acting citizen has no such order */
    public StandingOrder byId(PublicId id) {
        return em.createNamedQuery(StandingOrder.OWN_BY_ID, StandingOrder.class)
                .setParameter("owner", acting.citizen())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What became of the latest days of one, newest first. */
    public List<StandingExecution> executions(PublicId id) {
        return em.createQuery(
                        "select e from StandingExecution e join e.order o left join fetch e.transfer"
                                + " where o.owner = :owner and o.publicId = :id order by e.day desc",
                        StandingExecution.class)
                .setParameter("owner", acting.citizen())
                .setParameter("id", id)
                .setMaxResults(LATEST)
                .getResultList();
    }

    /**
     * Writes one down for the recipient of a transfer that was sent, who is named again; nothing is in force yet.
     *
     * @throws NotFound when the acting citizen sent no such transfer
     * @throws RuleBroken {@code payments.link.amount}, {@code payments.standing.first.range}, {@code
     *     payments.standing.last.early}, {@code payments.send.changed} when the account is another's by now, and as {@link
     *     Recipients#byAccount}
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public PublicId propose(PublicId transfer, StandingPlan plan) {
        var sent = transfers.byId(transfer);
        if (sent.status() != TransferStatus.SENT) throw new NotFound();
        var named = recipients.byAccount(sent.account());
        if (!sent.recipient().sameAs(named)) throw new RuleBroken("payments.send.changed");
        return store.propose(named, plan);
    }

    /**
     * Writes down another plan for an order, or for a draft; the order goes on as it is until the citizen agrees.
     *
     * @throws RuleBroken as {@link #propose}, {@code payments.standing.over} when it has ended
     */
    public PublicId change(PublicId id, StandingPlan plan) {
        var order = byId(id);
        if (order.status() == StandingStatus.ENDED) throw new RuleBroken("payments.standing.over");
        return store.change(order, plan);
    }

    /**
     * Puts in force what was written down, or what rests; the recipient is named once more, outside any transaction. Done
     * twice it is the same.
     *
     * @throws RuleBroken {@code payments.send.changed} when the account has another holder by now, {@code
     *     payments.standing.over} when it has ended or what it changes has, {@code payments.standing.none-left}, {@code
     *     payments.standing.many}
     */
    @RecentSignIn
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void agree(PublicId id) {
        recipients.mustStillBe(byId(id).recipient());
        store.agree(id);
    }

    /** Lets one rest, at once and without asking who it is. */
    public void pause(PublicId id) {
        var order = store.held(id);
        if (order.status() != StandingStatus.ACTIVE) return;
        order.pause();
        happened.fire(new StandingPaused(acting.citizen(), order.account().masked()));
    }

    /** Ends one, at once and without asking who it is. */
    public void end(PublicId id) {
        var order = store.held(id);
        if (!order.status().live()) return;
        order.end(clock.instant());
        happened.fire(new StandingEnded(acting.citizen(), order.account().masked()));
    }
}
