package org.seneid.payments.standing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.AccountStatus;
import org.seneid.payments.standing.StandingEvents.Halt;
import org.seneid.payments.standing.StandingEvents.StandingHalted;
import org.seneid.payments.standing.StandingEvents.StandingRanOut;
import org.seneid.payments.standing.StandingEvents.StandingSkipped;
import org.seneid.payments.standing.StandingExecution.Outcome;
import org.seneid.payments.transfer.TransferPosting;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Formats;

/** The steps of sending what is due, each a transaction. Two nodes that take the same step at once do it once. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class StandingSteps {

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    TransferPosting posting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /** Those of which a day has come; a page of them. */
    public List<StandingOrder> due(long after, int most) {
        return em.createNamedQuery(StandingOrder.DUE, StandingOrder.class)
                .setParameter("today", Formats.day(clock.instant()))
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Sends what is due on a day, unless that was done or its citizen changed their mind meanwhile.
     *
     * @throws RuleBroken as {@link TransferPosting#postAutomatic}
     */
    public void send(PublicId id, LocalDate day) {
        held(id, day).ifPresent(order -> {
            if (usable(order)) send(order);
            else halt(order, Halt.LOCKED);
        });
    }

    private void send(StandingOrder order) {
        var now = clock.instant();
        em.persist(new StandingExecution(order, posting.postAutomatic(order.due(), now), now));
        handled(order);
    }

    /** Leaves a day to a later round; when there is none, its citizen is told and the day is left out. */
    public void putOff(PublicId id, LocalDate day, Outcome why) {
        if (StandingSchedule.over(day, clock.instant())) held(id, day).ifPresent(order -> skip(order, why));
    }

    private void skip(StandingOrder order, Outcome why) {
        em.persist(new StandingExecution(order, why, clock.instant()));
        happened.fire(new StandingSkipped(
                order.owner(),
                order.account().masked(),
                order.publicId(),
                order.holder(),
                order.amount(),
                order.nextDay(),
                why));
        handled(order);
    }

    private void handled(StandingOrder order) {
        order.handled(clock.instant());
        if (!order.status().live())
            happened.fire(new StandingRanOut(order.owner(), order.account().masked()));
    }

    /** Lets it rest until its citizen looks at it. */
    public void halt(PublicId id, LocalDate day, Halt why) {
        held(id, day).ifPresent(order -> halt(order, why));
    }

    private void halt(StandingOrder order, Halt why) {
        order.pause();
        happened.fire(halted(order, why));
    }

    static StandingHalted halted(StandingOrder order, Halt why) {
        return new StandingHalted(
                order.owner(), order.account().masked(), order.publicId(), order.holder(), order.amount(), why);
    }

    /** The order, when it still has that day due; nobody takes it up before this is done. */
    private Optional<StandingOrder> held(PublicId id, LocalDate day) {
        return rows.held(StandingOrder.class, "publicId", id).filter(order -> order.dueOn(day));
    }

    /** Nobody's money moves by itself while they cannot look at it. */
    private boolean usable(StandingOrder order) {
        return em.find(Account.class, order.owner().value()).status() == AccountStatus.ACTIVE;
    }
}
