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
import org.seneid.payments.bill.Bill;
import org.seneid.payments.bill.CustomerCode;
import org.seneid.payments.debit.DebitQuestion;
import org.seneid.payments.debit.DebitStatus;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Formats;

/** Reminds of bills before they are due, each follower of a code once; not of those that are paid by themselves. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BillReminders {

    /** How many days before. */
    static final int DAYS = 3;

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    Clock clock;

    @Inject
    Event<BillDueSoon> dueSoon;

    /** Whom to remind of what: the public ids of a customer code and of a bill. */
    public List<Object[]> due() {
        var today = Formats.day(clock.instant());
        return em.createQuery(
                        """
                        select k.publicId, b.publicId from Bill b, CustomerCode k where k.customer = b.customer
                           and b.dueOn >= :today and b.dueOn <= :last and b.paidOn is null and b.cancelledOn is null
                           and not exists (select p.id from Payment p where p.liveBill = b.id)
                           and not exists (select r.id from BillReminder r where r.owner = k.owner and r.bill = b.id)
                           and (not exists (select d.id from DirectDebit d where d.owner = k.owner
                                               and d.customer = b.customer and d.status = :active and d.ceiling >= b.amount)
                             or exists (select q.id from DebitQuestion q, DirectDebit e where e.id = q.debit
                                           and e.owner = k.owner and q.bill = b.id and q.reason = :earlier)
                             or exists (select a.id from Payment a where a.bill = b and a.directDebit is not null
                                           and a.owner = k.owner))
                         order by b.dueOn
                        """,
                        Object[].class)
                .setParameter("today", today)
                .setParameter("last", today.plusDays(DAYS))
                .setParameter("active", DebitStatus.ACTIVE)
                .setParameter("earlier", DebitQuestion.Reason.EARLIER)
                .getResultList();
    }

    /** Reminds of one, unless another node just did. */
    public void tell(PublicId code, PublicId of) {
        var own = rows.held(CustomerCode.class, "publicId", code);
        if (own.isEmpty() || !own.get().isReminds()) return;
        var bill = em.createQuery("select b from Bill b where b.publicId = :id", Bill.class)
                .setParameter("id", of)
                .getSingleResult();
        var owner = own.get().owner();
        var told = em.createQuery(
                        "select count(r) from BillReminder r where r.owner = :owner and r.bill = :bill", Long.class)
                .setParameter("owner", owner)
                .setParameter("bill", bill.id())
                .getSingleResult();
        if (told > 0) return;
        em.persist(new BillReminder(owner, bill.id(), Formats.day(clock.instant())));
        var payee = own.get().getCustomer().getPayee();
        dueSoon.fire(new BillDueSoon(owner, bill.publicId(), payee.title(), bill.amount(), bill.dueOn()));
    }
}
