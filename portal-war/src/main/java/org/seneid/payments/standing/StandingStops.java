package org.seneid.payments.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.seneid.audit.Audited;
import org.seneid.identity.lock.LockEvents.AccountLocked;
import org.seneid.payments.standing.StandingEvents.Halt;
import org.seneid.platform.RowLock;

/** Whoever's account is locked sends nothing by itself, which a thief may have set up; its holder agrees again. */
@ApplicationScoped
class StandingStops {

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    Event<Audited> happened;

    void locked(@Observes AccountLocked event) {
        em.createNamedQuery(StandingOrder.LIVE_OF_OWNER, StandingOrder.class)
                .setParameter("owner", event.citizen())
                .getResultStream()
                .flatMap(order -> rows.held(StandingOrder.class, "publicId", order.publicId()).stream())
                .filter(order -> order.status() == StandingStatus.ACTIVE)
                .forEach(this::halt);
    }

    private void halt(StandingOrder order) {
        order.pause();
        happened.fire(StandingSteps.halted(order, Halt.LOCKED));
    }
}
