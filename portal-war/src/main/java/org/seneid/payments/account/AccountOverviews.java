package org.seneid.payments.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import org.seneid.payments.bank.order.OrderKind;
import org.seneid.payments.bank.order.OrderStatus;
import org.seneid.platform.Money;
import org.seneid.platform.acting.AccountPart;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.HelpdeskMaySee;
import org.seneid.platform.acting.Role;

/** What the acting citizen's money is on its way to, and what it is needed for. */
@Stateless
@RolesAllowed({Role.CITIZENS, Role.AGENTS})
public class AccountOverviews {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acting acting;

    @HelpdeskMaySee(AccountPart.PAYMENTS)
    public AccountOverview mine() {
        var held = em.createQuery(
                        "select o.amount from BankOrder o where o.owner = :owner and o.kind in :kinds and o.status in :open",
                        Money.class)
                .setParameter("owner", acting.citizen())
                .setParameter("kinds", EnumSet.of(OrderKind.PAY_OUT, OrderKind.TRANSFER))
                .setParameter("open", EnumSet.of(OrderStatus.PLACED, OrderStatus.SENT, OrderStatus.UNKNOWN))
                .getResultList();
        var due = em.createQuery(
                        "select b.amount from Bill b, CustomerCode k where k.customer = b.customer and k.owner = :owner"
                                + " and b.paidOn is null and b.cancelledOn is null and not exists (select p.id from Payment p where p.liveBill = b.id)",
                        Money.class)
                .setParameter("owner", acting.citizen())
                .getResultList();
        return new AccountOverview(held.size(), sum(held), due.size(), sum(due));
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
