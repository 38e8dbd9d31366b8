package org.seneid.payments.bank.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.payments.bank.BankAccount;
import org.seneid.payments.bank.link.LinkEvents.AccountLinked;
import org.seneid.payments.bank.link.LinkEvents.LinkBegun;
import org.seneid.payments.bank.link.LinkEvents.LinkEnded;
import org.seneid.payments.bank.link.LinkEvents.MandateGiven;
import org.seneid.payments.bank.order.BankOrder;
import org.seneid.payments.bank.order.BankOrderEvents.BankOrderDone;
import org.seneid.payments.bank.order.BankOrderEvents.BankOrderRefused;
import org.seneid.payments.bank.order.BankOrders;
import org.seneid.payments.bank.order.OrderKind;
import org.seneid.payments.bank.order.OrderRequest;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;

/** The linked accounts as they are stored; each step is a transaction, or part of the one that asked for it. */
@ApplicationScoped
public class LinkStore {

    private static final Money ONE_DONG = new Money(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    BankOrders orders;

    @Inject
    RowLock rows;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    public Optional<LinkedAccount> live(AccountId owner) {
        return em.createNamedQuery(LinkedAccount.LIVE, LinkedAccount.class)
                .setParameter("owner", owner)
                .getResultStream()
                .findFirst();
    }

    /** @throws RuleBroken {@code payments.link.one} when another account is linked */
    @Transactional
    public BankOrder begin(AccountId owner, BankAccount account, String holder, String formKey) {
        var known = orders.ofForm(formKey);
        if (known.isPresent()) return known.get();
        if (live(owner).isPresent()) throw new RuleBroken("payments.link.one");
        var link = new LinkedAccount(owner, account, holder, clock.instant());
        em.persist(link);
        happened.fire(new LinkBegun(owner, account.bank()));
        var order =
                orders.place(new OrderRequest(OrderKind.TEST, account, holder, ONE_DONG, link.testMemo(), "", formKey));
        link.awaits(order.publicId());
        return order;
    }

    /** @return the order that gives the bank the mandate; empty when the code was another */
    @Transactional
    public Optional<BankOrder> confirm(AccountId owner, String code, String formKey) {
        var known = orders.ofForm(formKey);
        if (known.isPresent()) return known;
        var link = held(owner);
        if (!link.tested(code, clock.instant())) return Optional.empty();
        happened.fire(new MandateGiven(owner, link.account().bank()));
        var order = orders.place(
                new OrderRequest(OrderKind.MANDATE, link.account(), link.holder(), Money.ZERO, "Sen", "", formKey));
        link.awaits(order.publicId());
        return Optional.of(order);
    }

    @Transactional
    public void end(AccountId owner) {
        var link = held(owner);
        link.end();
        happened.fire(new LinkEnded(owner, link.account().bank()));
    }

    private LinkedAccount held(AccountId owner) {
        return rows.held(LinkedAccount.class, "liveOwner", owner)
                .orElseThrow(() -> new RuleBroken("payments.link.none"));
    }

    void done(@Observes BankOrderDone event) {
        if (event.kind() != OrderKind.MANDATE) return;
        awaiting(event.citizen(), event.order()).ifPresent(link -> {
            link.linked(event.reference(), clock.instant());
            happened.fire(new AccountLinked(event.citizen(), link.account().bank()));
        });
    }

    /** Without the đồng there is no code, and without the mandate no link. */
    void refused(@Observes BankOrderRefused event) {
        awaiting(event.citizen(), event.order()).ifPresent(link -> {
            link.end();
            happened.fire(new LinkEnded(event.citizen(), link.account().bank()));
        });
    }

    private Optional<LinkedAccount> awaiting(AccountId owner, PublicId order) {
        return em.createNamedQuery(LinkedAccount.AWAITING, LinkedAccount.class)
                .setParameter("owner", owner)
                .setParameter("order", order)
                .getResultStream()
                .findFirst();
    }
}
