package org.seneid.operations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.seneid.audit.Audited;
import org.seneid.payments.delivery.PaymentRetry;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.RowCount;
import org.seneid.platform.list.Slice;
import org.seneid.platform.list.SortOrder;
import org.seneid.platform.outbox.MessageRetry;
import org.seneid.services.result.DecisionOrders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is still to be delivered to people, payees and registers, as an operator sees it: never to whom, or what it says. */
@Stateless
@RolesAllowed(Role.OPERATORS)
public class Deliveries {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

    private static final SortOrder ORDER = new SortOrder(
            Map.of("created", "u.createdAt", "due", "u.dueAt", "tries", "u.tries", "state", "u.state"), "u.id");

    private static final String ROW = "select new org.seneid.operations.UndeliveredRow(u.publicId, u.kind, u.channel,"
            + " u.state, u.tries, u.dueAt, u.reason, u.createdAt)";

    @PersistenceContext
    EntityManager em;

    @Inject
    MessageRetry messages;

    @Inject
    PaymentRetry payments;

    @Inject
    DecisionOrders orders;

    @Inject
    Acting acting;

    @Inject
    Event<Audited> happened;

    /** Sorted by {@code created}, {@code due}, {@code tries} or {@code state}. */
    public List<UndeliveredRow> page(UndeliveredFilter filter, Slice slice) {
        var query = em.createQuery(ROW + filter.where() + ORDER.by(slice), UndeliveredRow.class);
        return SortOrder.part(filter.with(query), slice).getResultList();
    }

    public RowCount count(UndeliveredFilter filter) {
        return RowCount.of(filter.with(em.createQuery("select u.id" + filter.where(), String.class)));
    }

    /** @throws NotFound when there is none by that id, or it was delivered */
    public UndeliveredRow byId(Undelivered.Kind kind, PublicId id) {
        return em.createQuery(
                        ROW + " from Undelivered u where u.kind = :kind and u.publicId = :id", UndeliveredRow.class)
                .setParameter("kind", kind)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** How much waits and failed, by channel. */
    public List<DeliveryCount> counts() {
        return em.createQuery(
                        "select new org.seneid.operations.DeliveryCount(u.kind, u.channel, u.state, count(u),"
                                + " min(u.createdAt)) from Undelivered u group by u.kind, u.channel, u.state"
                                + " order by u.kind, u.channel, u.state",
                        DeliveryCount.class)
                .getResultList();
    }

    /**
     * Has one delivery tried again at once.
     *
     * @return false when it is due or underway already, so that a second click changes nothing
     * @throws NotFound when there is none by that id
     * @throws RuleBroken when it was delivered meanwhile, or is good for nothing any more
     */
    public boolean retry(Undelivered.Kind kind, PublicId id) {
        var planned =
                switch (kind) {
                    case MESSAGE -> messages.now(id);
                    case PAYMENT -> payments.now(id);
                    case ORDER -> orders.ask(id);
                };
        if (!planned) return false;
        happened.fire(new DeliveryRetried(acting.signedIn().account(), kind, id));
        LOG.info("delivery tried again: kind={}, id={}", kind, id);
        return true;
    }
}
