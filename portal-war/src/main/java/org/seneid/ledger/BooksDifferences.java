package org.seneid.ledger;

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

/** What checks of the books found, for operators: which account, never whose. */
@Stateless
@RolesAllowed(Role.OPERATORS)
public class BooksDifferences {

    private static final SortOrder ORDER = new SortOrder(Map.of("found", "d.foundAt"), "d.id");
    private static final String OPEN = " from BooksDifference d where d.resolution.settledAt is null";

    @PersistenceContext
    EntityManager em;

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
     * @param citizen the operator's own account
     * @param subject the ledger's number of the account
     */
    public record BooksDifferenceSettled(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "ledger-difference.settled";
        }
    }

    /** Differences that nobody has looked into, sorted by {@code found}. */
    public List<BooksDifference> page(Slice slice) {
        return SortOrder.part(em.createQuery("select d" + OPEN + ORDER.by(slice), BooksDifference.class), slice)
                .getResultList();
    }

    public RowCount count() {
        return RowCount.of(em.createQuery("select d.id" + OPEN, Long.class));
    }

    /** One that is open or settled. @throws NotFound when there is none by that id */
    public BooksDifference byId(PublicId id) {
        return em.createQuery("select d from BooksDifference d where d.publicId = :id", BooksDifference.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Closes a difference; if it is still there, the next check finds it again.
     *
     * @param why what it was and what was done, for whoever asks later
     * @throws RuleBroken {@code platform.work.settled} when somebody did so before
     */
    public void settle(PublicId id, String why) {
        var difference = rows.held(BooksDifference.class, "publicId", id).orElseThrow(NotFound::new);
        var operator = acting.signedIn().account();
        difference.settle(operator, why, clock.instant());
        happened.fire(new BooksDifferenceSettled(operator, String.valueOf(difference.getAccount())));
    }
}
