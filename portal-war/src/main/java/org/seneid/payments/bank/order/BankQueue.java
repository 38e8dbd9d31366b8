package org.seneid.payments.bank.order;

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
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.payments.bank.BankAnswer;
import org.seneid.payments.bank.BankInstruction;
import org.seneid.payments.bank.BankSettings;
import org.seneid.payments.bank.order.BankOrderEvents.BankOrderDone;
import org.seneid.payments.bank.order.BankOrderEvents.BankOrderRefused;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.acting.Role;
import org.seneid.platform.delivery.DueRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The outbox: what the bank must still be told, and what its answers do. Each step is a transaction. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BankQueue {

    private static final Logger LOG = LoggerFactory.getLogger(BankQueue.class);

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    DueRows dueRows;

    @Inject
    BankBooks books;

    @Inject
    BankSettings settings;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /**
     * What to do for one order.
     *
     * @param first false when the bank may have been told before
     */
    public record Attempt(BankInstruction instruction, boolean first) {}

    /** Orders whose next attempt is due, the longest waiting first. */
    public List<PublicId> due(int most) {
        return em.createNamedQuery(BankOrder.DUE, PublicId.class)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    /** Takes up the next attempt, unless somebody else did or it is not due. */
    public Optional<Attempt> claim(PublicId id) {
        return dueRows.held(BankOrder.class, id).map(order -> {
            var now = clock.instant();
            boolean first = order.claimed(now.plus(settings.claim()), settings.backoff(), now);
            return new Attempt(order.instruction(), first);
        });
    }

    /** Takes in what the bank said; an answer that comes a second time changes nothing. */
    public void answered(PublicId id, BankAnswer answer) {
        var order = rows.held(BankOrder.class, "publicId", id).orElseThrow();
        if (!order.status().open()) return;
        switch (answer.outcome()) {
            case ACCEPTED -> done(order, answer);
            case REFUSED -> refused(order, answer);
            case NOT_RECEIVED, UNKNOWN -> wait(order);
        }
    }

    private void done(BankOrder order, BankAnswer answer) {
        var now = clock.instant();
        books.done(order, now); // first: holding the account writes down what the order is by then
        order.done(answer.reference(), now);
        happened.fire(new BankOrderDone(
                order.owner(),
                order.publicId(),
                order.kind(),
                answer.reference(),
                order.placedAt(),
                order.reference()));
    }

    private void refused(BankOrder order, BankAnswer answer) {
        var now = clock.instant();
        books.refused(order, now);
        order.refused(answer, now);
        happened.fire(
                new BankOrderRefused(order.owner(), order.publicId(), order.kind(), order.amount(), order.reference()));
    }

    private void wait(BankOrder order) {
        if (!order.unanswered(settings.backoff(), clock.instant()))
            LOG.error("bank order unanswered: reference={}", order.reference());
    }
}
