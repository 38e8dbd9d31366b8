package org.seneid.payments.debit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.seneid.payments.PaymentEvents.PaymentReversed;
import org.seneid.payments.debit.UncollectedBill.Reason;
import org.seneid.platform.text.Formats;

/** Leaves a bill to its citizen whose payee refused an automatic payment, also when they agreed anew meanwhile. */
@ApplicationScoped
class RefusedDebits {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    void reversed(@Observes PaymentReversed event) {
        em.createQuery(
                        "select d.id, b.id from Payment p join p.bill b, DirectDebit d where p.publicId = :id"
                                + " and p.directDebit is not null and d.owner = p.owner and d.customer = b.customer"
                                + " and (d.id = p.directDebit or d.liveCustomer is not null)",
                        Object[].class)
                .setParameter("id", event.payment())
                .getResultStream()
                .map(row ->
                        new UncollectedBill((Long) row[0], (Long) row[1], Reason.REFUSED, Formats.day(clock.instant())))
                .forEach(em::persist);
    }
}
