package org.seneid.payments.reconcile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.seneid.payments.Payment;
import org.seneid.payments.difference.BookedLine;
import org.seneid.payments.difference.DayBook;
import org.seneid.payments.difference.Difference.Kind;
import org.seneid.payments.payee.BookedPayment;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.payee.PaymentStatus;
import org.seneid.platform.Clocks;
import org.seneid.platform.acting.Role;

/** Compares a day of a payee with the payments here; read again, a day adds nothing. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class PayeeReconciliation {

    private static final String BEHIND =
            "select p from Payment p join fetch p.bill b join fetch b.customer where p.publicId in :keys";

    @PersistenceContext
    EntityManager em;

    @Inject
    DayBook book;

    /** The days up to this one whose file is still to be compared. */
    public List<LocalDate> unread(Payee payee, LocalDate last) {
        return book.unread(payee.name(), last);
    }

    public void compare(Payee payee, LocalDate day, List<BookedPayment> lines) {
        var booked = lines.stream()
                .map(line -> new BookedLine(line.reference(), line.key(), line.amount(), Optional.of(Kind.UNKNOWN)))
                .toList();
        var here = book.behind(booked, BEHIND, Payment.class, Payment::publicId);
        here.values().removeIf(payment -> payment.payee() != payee);
        book.compare(payee.name(), day, booked, here, () -> missing(payee, day));
    }

    /** Settled here, and by the end of the day on no file of the payee. */
    private List<Payment> missing(Payee payee, LocalDate day) {
        var until = day.plusDays(1).atStartOfDay(Clocks.CITIZENS_ZONE).toInstant();
        var from = day.minusDays(DayBook.LOOKED_BACK)
                .atStartOfDay(Clocks.CITIZENS_ZONE)
                .toInstant();
        return em.createQuery(
                        "select p from Payment p join p.bill b join b.customer c where c.payee = :payee"
                                + " and p.status in :settled and p.statementDay is null"
                                + " and p.answeredAt >= :from and p.answeredAt < :until",
                        Payment.class)
                .setParameter("payee", payee)
                .setParameter("settled", EnumSet.of(PaymentStatus.SETTLED, PaymentStatus.REFUNDED))
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }
}
