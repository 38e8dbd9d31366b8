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
import org.seneid.platform.Clocks;
import org.seneid.platform.Money;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Formats;

/** The acting citizen's orders to the bank. Telling the bank is the {@link BankSender}'s. */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class BankOrders {

    private static final Money MOST_SENT_A_DAY = new Money(50_000_000);

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
     *     ledger.short}, {@code ledger.none}, {@code payments.send.day} when it is more than may be sent a day
     */
    public BankOrder place(OrderRequest request) {
        var known = ofForm(request.formKey());
        if (known.isPresent()) return known.get().same(request);
        var now = clock.instant();
        var order = new BankOrder(acting.citizen(), request, now);
        books.placed(
                order, now); // holds the citizen's account, so that two orders at once are counted one after the other
        if (order.kind() == OrderKind.TRANSFER) checkDay(request.amount());
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

    private void checkDay(Money amount) {
        if (sentToday().plus(amount).compareTo(MOST_SENT_A_DAY) > 0)
            throw new RuleBroken("payments.send.day", MOST_SENT_A_DAY).at("amount");
    }

    /** What the citizen sent to others' accounts today, but for what the bank refused. */
    private Money sentToday() {
        var midnight =
                Formats.day(clock.instant()).atStartOfDay(Clocks.CITIZENS_ZONE).toInstant();
        return em.createQuery(
                        "select o.amount from BankOrder o where o.owner = :owner and o.kind = :kind"
                                + " and o.status <> :refused and o.placedAt >= :midnight",
                        Money.class)
                .setParameter("owner", acting.citizen())
                .setParameter("kind", OrderKind.TRANSFER)
                .setParameter("refused", OrderStatus.REFUSED)
                .setParameter("midnight", midnight)
                .getResultStream()
                .reduce(Money.ZERO, Money::plus);
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
