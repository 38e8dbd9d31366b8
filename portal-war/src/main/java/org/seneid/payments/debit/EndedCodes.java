package org.seneid.payments.debit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.seneid.audit.Audited;
import org.seneid.payments.bill.CustomerCodeEvents.CustomerCodeRemoved;
import org.seneid.payments.debit.DebitEvents.DebitEnded;

/** Who follows a customer code no longer does not pay its bills by themselves either. */
@ApplicationScoped
class EndedCodes {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    void removed(@Observes CustomerCodeRemoved event) {
        em.createQuery(
                        "select d from DirectDebit d where d.owner = :owner and d.liveCustomer is not null and not exists"
                                + " (select k.id from CustomerCode k where k.owner = d.owner and k.customer = d.customer)",
                        DirectDebit.class)
                .setParameter("owner", event.citizen())
                .getResultStream()
                .forEach(this::end);
    }

    private void end(DirectDebit debit) {
        debit.end(clock.instant());
        happened.fire(new DebitEnded(debit.owner(), debit.customer().getCode()));
    }
}
