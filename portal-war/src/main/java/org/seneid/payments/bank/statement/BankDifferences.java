package org.seneid.payments.bank.statement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.ledger.LedgerPosting;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.RowCount;
import org.seneid.platform.list.Slice;
import org.seneid.platform.list.SortOrder;

/** Where the bank's statements and the orders here differ, for operators: which order, never whose. */
@Stateless
@RolesAllowed(Role.OPERATORS)
public class BankDifferences {

    private static final SortOrder ORDER = new SortOrder(Map.of("day", "d.day"), "d.id");
    private static final String OPEN = " from BankDifference d where d.settledAt is null";

    @PersistenceContext
    EntityManager em;

    @Inject
    LedgerPosting posting;

    @Inject
    RowLock rows;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /**
     * An operator has looked into a difference.
     *
     * @param citizen the operator's own account: the bank's statement is nobody's
     */
    public record DifferenceSettled(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "bank-difference.settled";
        }
    }

    /** Differences that nobody has looked into, sorted by {@code day}. */
    public List<BankDifference> page(Slice slice) {
        return SortOrder.part(em.createQuery("select d" + OPEN + ORDER.by(slice), BankDifference.class), slice)
                .getResultList();
    }

    public RowCount count() {
        return RowCount.of(em.createQuery("select d.id" + OPEN, Long.class));
    }

    /** The last day whose statement was compared; empty before the first. */
    public Optional<BankReconciliation> last() {
        return em.createQuery("select r from BankReconciliation r order by r.day desc", BankReconciliation.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound when there is none by that id that is open */
    public BankDifference byId(PublicId id) {
        return em.createQuery("select d" + OPEN + " and d.publicId = :id", BankDifference.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Closes a difference.
     *
     * @param why what it was and what was done, for whoever asks later
     * @throws RuleBroken {@code operations.bank.settled} when somebody did so before
     */
    public void settle(PublicId id, String why) {
        var difference = rows.held(BankDifference.class, "publicId", id).orElseThrow(NotFound::new);
        var operator = acting.signedIn().account();
        difference.settle(operator, why, clock.instant());
        happened.fire(new DifferenceSettled(operator, difference.getReference()));
    }

    /**
     * Gives money that came for a number that is nobody's to a citizen, and closes the difference. Whether they may is for
     * {@link ArrivalAssignment}.
     *
     * @throws RuleBroken {@code operations.bank.receiver.other} when the difference is no such money, and as {@link #settle}
     */
    public void assign(PublicId id, AccountId receiver, String why) {
        var difference = rows.held(BankDifference.class, "publicId", id).orElseThrow(NotFound::new);
        if (difference.getKind() != BankDifference.Kind.RECEIVER)
            throw new RuleBroken("operations.bank.receiver.other");
        var operator = acting.signedIn().account();
        var now = clock.instant();
        difference.settle(operator, why, now);
        posting.assign(receiver, difference.getAtBank(), difference.getReference(), now);
        happened.fire(new DifferenceSettled(operator, difference.getReference()));
        happened.fire(new MoneyArrived(receiver, difference.getReference()));
    }
}
