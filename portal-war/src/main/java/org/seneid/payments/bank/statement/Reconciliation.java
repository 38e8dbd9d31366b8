package org.seneid.payments.bank.statement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.seneid.payments.bank.BankStatement;
import org.seneid.payments.bank.order.BankOrder;
import org.seneid.payments.bank.order.OrderKind;
import org.seneid.payments.bank.order.OrderStatus;
import org.seneid.platform.Clocks;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down where a day of the bank and the orders here differ; read again, a day adds nothing. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class Reconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);

    private static final int PORTION = 500;
    private static final int LOOKED_BACK = 7;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public void compare(LocalDate day, List<BankStatement.Line> lines) {
        var now = clock.instant();
        var comparison = new StatementComparison(day, orders(lines), arrived(lines), now);
        var known = known(day);
        var found = new HashMap<String, BankDifference>();
        comparison.of(lines).forEach(one -> found.putIfAbsent(name(one), one));
        em.flush();
        comparison.missing(missing(day)).forEach(one -> found.putIfAbsent(name(one), one));
        found.keySet().removeAll(known);
        found.values().forEach(em::persist);
        if (em.find(BankReconciliation.class, day) == null) em.persist(new BankReconciliation(day));
        em.find(BankReconciliation.class, day).read(lines.size(), now);
        if (found.isEmpty()) LOG.info("bank reconciled: day={}, lines={}", day, lines.size());
        else LOG.error("bank differs: day={}, lines={}, differences={}", day, lines.size(), found.size());
    }

    private static String name(BankDifference one) {
        return one.getKind() + " " + one.getReference();
    }

    private Set<String> known(LocalDate day) {
        var known = new HashSet<String>();
        em.createQuery("select d from BankDifference d where d.day = :day", BankDifference.class)
                .setParameter("day", day)
                .getResultList()
                .forEach(one -> known.add(name(one)));
        return known;
    }

    private Map<String, BankOrder> orders(List<BankStatement.Line> lines) {
        var keys = lines.stream()
                .map(BankStatement.Line::key)
                .filter(PublicId::shaped)
                .map(PublicId::new)
                .distinct()
                .toList();
        var orders = new HashMap<String, BankOrder>();
        for (int from = 0; from < keys.size(); from += PORTION)
            em.createQuery("select o from BankOrder o where o.publicId in :keys", BankOrder.class)
                    .setParameter("keys", keys.subList(from, Math.min(keys.size(), from + PORTION)))
                    .getResultList()
                    .forEach(order -> orders.put(order.publicId().value(), order));
        return orders;
    }

    private Set<String> arrived(List<BankStatement.Line> lines) {
        var references = lines.stream()
                .filter(line -> !line.receiver().isEmpty())
                .map(BankStatement.Line::reference)
                .toList();
        var arrived = new HashSet<String>();
        for (int from = 0; from < references.size(); from += PORTION)
            arrived.addAll(em.createQuery(
                            "select a.reference from BankArrival a where a.owner is not null and a.reference in :references",
                            String.class)
                    .setParameter("references", references.subList(from, Math.min(references.size(), from + PORTION)))
                    .getResultList());
        return arrived;
    }

    private List<BankOrder> missing(LocalDate day) {
        var until = day.plusDays(1).atStartOfDay(Clocks.CITIZENS_ZONE).toInstant();
        var from = day.minusDays(LOOKED_BACK).atStartOfDay(Clocks.CITIZENS_ZONE).toInstant();
        return em.createQuery(
                        "select o from BankOrder o where o.status = :done and o.kind <> :mandate and o.statementDay is null"
                                + " and o.answeredAt >= :from and o.answeredAt < :until",
                        BankOrder.class)
                .setParameter("done", OrderStatus.DONE)
                .setParameter("mandate", OrderKind.MANDATE)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }
}
