package org.seneid.payments.difference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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

/** Where outside parties' accounts of a day and the books here differ, for operators: which payment or order, never whose. */
@Stateless
@RolesAllowed(Role.OPERATORS)
public class PartyDifferences {

    private static final SortOrder ORDER = new SortOrder(Map.of("day", "d.day", "party", "d.party"), "d.id");
    private static final String OPEN = " from Difference d where d.resolution.settledAt is null";

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
     * @param citizen the operator's own account: what an outside party booked is nobody's
     */
    public record DifferenceSettled(AccountId citizen, String subject, String party) implements Audited {

        @Override
        public String act() {
            return party.equals(Counterpart.BANK) ? "bank-difference.settled" : "payee-difference.settled";
        }
    }

    /** Differences that nobody has looked into, sorted by {@code day} or {@code party}. */
    public List<Difference> page(Slice slice) {
        return SortOrder.part(em.createQuery("select d" + OPEN + ORDER.by(slice), Difference.class), slice)
                .getResultList();
    }

    public RowCount count() {
        return RowCount.of(em.createQuery("select d.id" + OPEN, Long.class));
    }

    /** The last day that was compared of each party, by party; none before the first. */
    public List<ReconciledDay> last() {
        return em.createQuery(
                        "select r from ReconciledDay r where r.day = (select max(l.day) from ReconciledDay l"
                                + " where l.party = r.party) order by r.party",
                        ReconciledDay.class)
                .getResultList();
    }

    /** One that is open or settled. @throws NotFound when there is none by that id */
    public Difference byId(PublicId id) {
        return em.createQuery("select d from Difference d where d.publicId = :id", Difference.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Closes a difference.
     *
     * @param why what it was and what was done, for whoever asks later
     * @throws RuleBroken {@code platform.work.settled} when somebody did so before, {@code
     *     operations.differences.receiver.missing} when it is money, which a note alone leaves with nobody
     */
    public void settle(PublicId id, String why) {
        var difference = rows.held(Difference.class, "publicId", id).orElseThrow(NotFound::new);
        if (difference.isUnassigned()
                && posting.suspended(difference.getReference()).isPresent())
            throw new RuleBroken("operations.differences.receiver.missing").at("receiver");
        var operator = acting.signedIn().account();
        difference.settle(operator, why, clock.instant());
        happened.fire(new DifferenceSettled(operator, difference.getReference(), difference.getParty()));
    }

    /**
     * Gives money that came for a number that is nobody's to a citizen, and closes the difference. Whether they may is for
     * the caller, who says what the citizen is told.
     *
     * @throws RuleBroken {@code operations.differences.receiver.other} when the difference is no such money, and as {@link #settle}
     */
    public void assign(PublicId id, AccountId receiver, String why, Audited arrived) {
        var difference = rows.held(Difference.class, "publicId", id).orElseThrow(NotFound::new);
        if (difference.getKind() != Difference.Kind.RECEIVER)
            throw new RuleBroken("operations.differences.receiver.other");
        var operator = acting.signedIn().account();
        var now = clock.instant();
        difference.settle(operator, why, now);
        var arrival = posting.suspended(difference.getReference())
                .orElseThrow(() -> new RuleBroken("operations.differences.receiver.other"));
        posting.assign(receiver, arrival, now);
        happened.fire(new DifferenceSettled(operator, difference.getReference(), difference.getParty()));
        happened.fire(arrived);
    }
}
