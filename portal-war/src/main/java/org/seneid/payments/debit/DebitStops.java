package org.seneid.payments.debit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.identity.lock.LockEvents.AccountLocked;
import org.seneid.payments.bill.CustomerCodeEvents.CustomerCodeRemoved;
import org.seneid.payments.debit.DebitEvents.DebitEnded;
import org.seneid.payments.debit.DebitEvents.DebitPaused;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;

/** Stops automatic payments when what they rest on is gone. */
@ApplicationScoped
class DebitStops {

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /** A locked account pays nothing automatically, which a thief may have allowed; its holder agrees again. */
    void locked(@Observes AccountLocked event) {
        for (var id : live(event.citizen(), ""))
            held(id).filter(DirectDebit::active).ifPresent(this::pause);
    }

    /** Whoever follows a customer code no longer does not pay its bills either. */
    void removed(@Observes CustomerCodeRemoved event) {
        var unfollowed =
                " and not exists (select k.id from CustomerCode k where k.owner = d.owner and k.customer = d.customer)";
        for (var id : live(event.citizen(), unfollowed)) held(id).ifPresent(this::end);
    }

    private List<PublicId> live(AccountId owner, String which) {
        return em.createQuery(
                        "select d.publicId from DirectDebit d where d.owner = :owner and d.liveCustomer is not null"
                                + which + " order by d.id",
                        PublicId.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    /** A round that has it in hand ends first. */
    private Optional<DirectDebit> held(PublicId id) {
        return rows.held(DirectDebit.class, "publicId", id);
    }

    private void pause(DirectDebit debit) {
        debit.pause();
        happened.fire(new DebitPaused(debit.owner(), debit.customer().getCode()));
    }

    private void end(DirectDebit debit) {
        debit.end(clock.instant());
        happened.fire(new DebitEnded(debit.owner(), debit.customer().getCode()));
    }
}
