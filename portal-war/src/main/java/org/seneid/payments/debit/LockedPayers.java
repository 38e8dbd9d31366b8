package org.seneid.payments.debit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.seneid.audit.Audited;
import org.seneid.identity.lock.LockEvents.AccountLocked;
import org.seneid.payments.debit.DebitEvents.DebitPaused;

/** Whoever's account is locked pays nothing by itself, which a thief may have allowed; its holder agrees again. */
@ApplicationScoped
class LockedPayers {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<Audited> happened;

    void locked(@Observes AccountLocked event) {
        em.createNamedQuery(DirectDebit.LIVE_OF_OWNER, DirectDebit.class)
                .setParameter("owner", event.citizen())
                .getResultStream()
                .filter(DirectDebit::active)
                .forEach(this::pause);
    }

    private void pause(DirectDebit debit) {
        debit.pause();
        happened.fire(new DebitPaused(debit.owner(), debit.customer().getCode()));
    }
}
