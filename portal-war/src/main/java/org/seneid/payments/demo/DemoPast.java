package org.seneid.payments.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.seneid.ledger.LedgerAccount;
import org.seneid.ledger.LedgerPosting;
import org.seneid.payments.PayeeAccounts;
import org.seneid.payments.Payment;
import org.seneid.payments.ReceiptNumber;
import org.seneid.payments.bill.Bill;
import org.seneid.platform.AccountId;
import org.seneid.platform.Clocks;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Formats;

/** Writes a demo citizen's past into the books: money that came in, and bills that were paid on their days. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class DemoPast {

    private static final LocalTime EVENING = LocalTime.of(20, 15);
    private static final Duration ANSWERED_AFTER = Duration.ofSeconds(2);

    @PersistenceContext
    EntityManager em;

    @Inject
    LedgerPosting posting;

    @Inject
    PayeeAccounts payees;

    @Inject
    Clock clock;

    public void write(AccountId owner, DemoMoney demo) {
        var today = Formats.day(clock.instant());
        var bills = em.createQuery(
                        "select b from Bill b join fetch b.customer c, CustomerCode k where k.customer = c"
                                + " and k.owner = :owner and b.paidOn >= :since and b.paidOn < :today order by b.paidOn",
                        Bill.class)
                .setParameter("owner", owner)
                .setParameter("since", today.minusMonths(demo.months()))
                .setParameter("today", today)
                .getResultList();
        var opened = today.minusMonths(demo.months() + 1L)
                .atTime(EVENING)
                .atZone(Clocks.CITIZENS_ZONE)
                .toInstant();
        posting.open(owner, opened);
        posting.topUp(owner, demo.balance().plus(total(bills)), "TU-" + owner.value() + "-1", opened);
        var account = posting.hold(owner);
        for (var bill : bills) pay(owner, account, bill);
    }

    private void pay(AccountId owner, LedgerAccount account, Bill bill) {
        var at = bill.paidOn()
                .orElseThrow()
                .atTime(EVENING)
                .atZone(Clocks.CITIZENS_ZONE)
                .toInstant();
        var payment =
                Payment.started(owner, bill, bill.amount(), PublicId.random().value());
        payment.authorised();
        em.persist(payment);
        var number = ReceiptNumber.of(payment.id(), at);
        var payee = bill.customer().getPayee();
        payment.posted(posting.pay(account, payees.of(payee), bill.amount(), number.value(), at), number, at);
        payment.claimed(at.plus(ANSWERED_AFTER));
        payment.settled("%s-%08d".formatted(payee.name().substring(0, 3), payment.id()), at.plus(ANSWERED_AFTER));
        payment.onStatement(bill.paidOn().orElseThrow());
    }

    private static Money total(List<Bill> bills) {
        return bills.stream().map(Bill::amount).reduce(Money.ZERO, Money::plus);
    }
}
