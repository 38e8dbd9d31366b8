package org.seneid.payments.bank.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.payments.bank.order.BankOrderEvents.BankAskedAgain;
import org.seneid.payments.bank.order.BankOrderEvents.BankOrderPlaced;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;

/** The acting citizen's orders to the bank. Telling the bank is the {@link BankSender}'s. */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class BankOrders {

    @PersistenceContext
    EntityManager em;

    @Inject
    BankBooks books;

    @Inject
    RowLock rows;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /**
     * Writes an order down, and takes the money that leaves with it off what the citizen can spend, in one transaction.
     *
     * @return the order, which may be one that the same form placed a moment ago
     * @throws RuleBroken {@code payments.order.form} when the same form asked for something else before, {@code
     *     ledger.short}, {@code ledger.none}
     */
    @RolesAllowed({Role.CITIZENS, Role.SYSTEM})
    public BankOrder place(OrderRequest request) {
        var known = ofForm(request.formKey());
        if (known.isPresent()) return known.get().same(request);
        var now = clock.instant();
        var order = new BankOrder(acting.citizen(), request, now);
        books.placed(order, now);
        em.persist(order);
        em.flush();
        happened.fire(new BankOrderPlaced(order.owner(), order.kind(), order.reference()));
        return order;
    }

    /** The order that a form placed; empty before. */
    public Optional<BankOrder> ofForm(String formKey) {
        return em.createNamedQuery(BankOrder.OF_FORM, BankOrder.class)
                .setParameter("owner", acting.citizen())
                .setParameter("key", formKey)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound when the acting citizen placed no such order */
    public BankOrder byId(PublicId id) {
        return em.createNamedQuery(BankOrder.OWN_BY_ID, BankOrder.class)
                .setParameter("owner", acting.citizen())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Has the bank asked again that never answered.
     *
     * @throws RuleBroken {@code payments.move} when it answered meanwhile
     */
    public void askAgain(PublicId id) {
        byId(id);
        var order = rows.held(BankOrder.class, "publicId", id).orElseThrow(NotFound::new);
        if (order.retry(clock.instant())) happened.fire(new BankAskedAgain(order.owner(), order.reference()));
    }
}
