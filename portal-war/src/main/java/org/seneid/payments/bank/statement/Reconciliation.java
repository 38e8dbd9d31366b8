package org.seneid.payments.bank.statement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.seneid.payments.bank.BankStatement;
import org.seneid.payments.bank.order.BankOrder;
import org.seneid.payments.bank.order.OrderKind;
import org.seneid.payments.bank.order.OrderStatus;
import org.seneid.payments.difference.BookedLine;
import org.seneid.payments.difference.Counterpart;
import org.seneid.payments.difference.DayBook;
import org.seneid.payments.difference.Difference.Kind;
import org.seneid.platform.Clocks;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.Portions;

/** Compares a day of the bank with the orders here; read again, a day adds nothing. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class Reconciliation {

    private static final String BEHIND = "select o from BankOrder o where o.publicId in :keys";

    @PersistenceContext
    EntityManager em;

    @Inject
    DayBook book;

    /** The days up to this one whose statement is still to be compared. */
    public List<LocalDate> unread(LocalDate last) {
        return book.unread(Counterpart.BANK, last);
    }

    public void compare(LocalDate day, List<BankStatement.Line> lines) {
        var arrived = arrived(lines);
        var booked = lines.stream()
                .map(line -> new BookedLine(line.reference(), line.key(), line.amount(), unasked(line, arrived)))
                .toList();
        book.compare(
                Counterpart.BANK,
                day,
                booked,
                book.behind(booked, BEHIND, BankOrder.class, BankOrder::publicId),
                () -> missing(day));
    }

    /** @param arrived the bank's numbers of what came in for somebody who is known */
    static Optional<Kind> unasked(BankStatement.Line line, Set<String> arrived) {
        if (line.receiver().isEmpty()) return Optional.of(Kind.UNKNOWN);
        return arrived.contains(line.reference()) ? Optional.empty() : Optional.of(Kind.RECEIVER);
    }

    private Set<String> arrived(List<BankStatement.Line> lines) {
        var references = lines.stream()
                .filter(line -> !line.receiver().isEmpty())
                .map(BankStatement.Line::reference)
                .toList();
        return Portions.of(references, Portions.KEYS)
                .flatMap(some -> em.createQuery(
                                "select a.reference from BankArrival a where a.owner is not null and a.reference in :some",
                                String.class)
                        .setParameter("some", some)
                        .getResultStream())
                .collect(Collectors.toSet());
    }

    private List<BankOrder> missing(LocalDate day) {
        var until = day.plusDays(1).atStartOfDay(Clocks.CITIZENS_ZONE).toInstant();
        var from = day.minusDays(DayBook.LOOKED_BACK)
                .atStartOfDay(Clocks.CITIZENS_ZONE)
                .toInstant();
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
