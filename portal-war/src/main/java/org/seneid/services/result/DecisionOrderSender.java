package org.seneid.services.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;
import org.seneid.platform.delivery.Delivery;
import org.seneid.registry.order.OrderAnswer;
import org.seneid.registry.order.RegisterOrders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives registers their orders, outside any transaction. Safe to send twice: one attempt at a time is claimed. */
@Stateless
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DecisionOrderSender {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionOrderSender.class);
    private static final int AT_ONCE = 200;
    /** Registers differ: one that is silent says nothing of the next. */
    private static final int MOST_SILENT = 5;

    @Inject
    RegisterOrders registers;

    @Inject
    DecisionOrderQueue queue;

    @Inject
    ResultRefresh refresh;

    /** One round over what is due. */
    @RolesAllowed(Role.SYSTEM)
    public void sendAll() {
        delivery().round(queue.due(AT_ONCE), MOST_SILENT);
    }

    private Delivery<DecisionOrderQueue.Attempt, OrderAnswer> delivery() {
        return new Delivery<>(queue::claim, this::answer, this::answered, DecisionOrderSender::silent);
    }

    /** What was changed is brought into accounts at once; if that fails, it comes when they are refreshed anyway. */
    private void answered(PublicId id, OrderAnswer answer) {
        queue.answered(id, answer).ifPresent(refresh::bring);
    }

    private static boolean silent(OrderAnswer answer) {
        return answer.outcome() == OrderAnswer.Outcome.UNKNOWN;
    }

    /** An adapter is another's work: what it fails with says nothing of the order. */
    private OrderAnswer answer(DecisionOrderQueue.Attempt attempt) {
        try {
            return tellOrAsk(attempt);
        } catch (RuntimeException failed) {
            LOG.warn("register adapter failed: {}, reason={}", attempt.order(), failed.toString());
            return OrderAnswer.UNKNOWN;
        }
    }

    private OrderAnswer tellOrAsk(DecisionOrderQueue.Attempt attempt) {
        var order = attempt.order();
        if (attempt.first()) return registers.carryOut(order);
        var became = registers.becameOf(order.kind().register(), order.key());
        return became.outcome() == OrderAnswer.Outcome.NOT_RECEIVED ? registers.carryOut(order) : became;
    }
}
