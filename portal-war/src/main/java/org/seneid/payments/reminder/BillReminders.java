package org.seneid.payments.reminder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.seneid.payments.bill.Bill;
import org.seneid.payments.bill.CustomerCode;
import org.seneid.payments.debit.DebitStatus;
import org.seneid.payments.debit.UncollectedBill;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Formats;

/** Reminds of bills before they are due, each follower of a code once; not of those that are paid automatically. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BillReminders {

    /** How many days before. */
    public static final int DAYS = 3;

    /** Unbound, the true of a query with subqueries is written as 1, which H2 does not compare. */
    private static final String BOUND = "eclipselink.jdbc.bind-parameters";

    private static final String UNPAID = " and b.paidOn is null and b.cancelledOn is null"
            + " and not exists (select p.id from Payment p where p.liveBill = b.id)";

    /** Nothing pays it automatically: it is over the ceiling, or left to its follower. */
    private static final String OF_CITIZEN = " and (not exists (select d.id from DirectDebit d where d.owner = k.owner"
            + " and d.customer = b.customer and d.status = :active and d.ceiling >= b.amount)"
            + " or exists (select u.id from UncollectedBill u, DirectDebit e where e.id = u.debit and e.owner = k.owner"
            + " and u.bill = b.id and u.reason in :left))";

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    Clock clock;

    @Inject
    Event<BillDueSoon> dueSoon;

    /**
     * Of what to remind whom.
     *
     * @param place where it stands among them
     */
    public record Due(Place place, PublicId code, PublicId bill) {}

    /** The rows of a customer code and of a bill, which order what is due. */
    public record Place(Long code, Long bill) {

        static final Place FIRST = new Place(0L, 0L);
    }

    /** Of what to remind whom; those behind a place, a page of them. */
    public List<Due> due(Place after, int most) {
        var today = Formats.day(clock.instant());
        return em.createQuery(
                        "select k.id, b.id, k.publicId, b.publicId from Bill b, CustomerCode k where k.customer = b.customer"
                                + " and k.reminds = true and b.dueOn >= :today and b.dueOn <= :last" + UNPAID
                                + OF_CITIZEN
                                + " and not exists (select r.id from BillReminder r where r.owner = k.owner and r.bill = b.id)"
                                + " and (k.id > :code or k.id = :code and b.id > :bill) order by k.id, b.id",
                        Object[].class)
                .setParameter("today", today)
                .setParameter("last", today.plusDays(DAYS))
                .setParameter("active", DebitStatus.ACTIVE)
                .setParameter("left", UncollectedBill.Reason.LEFT)
                .setParameter("code", after.code())
                .setParameter("bill", after.bill())
                .setMaxResults(most)
                .setHint(BOUND, "true")
                .getResultStream()
                .map(row -> new Due(new Place((Long) row[0], (Long) row[1]), (PublicId) row[2], (PublicId) row[3]))
                .toList();
    }

    /** Reminds of one, unless another node just did, somebody paid it or its follower wants none any more. */
    public void tell(Due due) {
        rows.held(CustomerCode.class, "publicId", due.code())
                .filter(CustomerCode::isReminds)
                .ifPresent(own -> unpaid(due.bill(), own.owner()).ifPresent(bill -> tell(own, bill)));
    }

    private void tell(CustomerCode own, Bill bill) {
        em.persist(new BillReminder(own.owner(), bill.id(), Formats.day(clock.instant())));
        var payee = own.getCustomer().getPayee();
        dueSoon.fire(new BillDueSoon(own.owner(), bill.publicId(), payee.title(), bill.amount(), bill.dueOn()));
    }

    /** The bill, when it is still unpaid and its follower was not reminded of it. */
    private Optional<Bill> unpaid(PublicId bill, AccountId follower) {
        return em.createQuery(
                        "select b from Bill b where b.publicId = :bill" + UNPAID
                                + " and not exists (select r.id from BillReminder r where r.owner = :follower and r.bill = b.id)",
                        Bill.class)
                .setParameter("bill", bill)
                .setParameter("follower", follower)
                .getResultStream()
                .findFirst();
    }
}
