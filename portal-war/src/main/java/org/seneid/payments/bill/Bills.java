package org.seneid.payments.bill;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.payments.bill.BillEvents.BillViewed;
import org.seneid.payments.bill.BillEvents.BillsListed;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.AccountPart;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.HelpdeskMaySee;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Formats;

/** The bills of the customer codes that the acting citizen follows. */
@Stateless
@RolesAllowed({Role.CITIZENS, Role.AGENTS})
public class Bills {

    private static final String ROWS =
            """
            select new org.seneid.payments.bill.BillRow(b.publicId, c.payee, c.code, b.period, b.months, b.amount, b.dueOn,
                   b.paidOn, p.publicId, p.owner, p.status, p.postedAt, b.cancelledOn)
              from Bill b left join Payment p on p.liveBill = b.id join b.customer c, CustomerCode k
             where k.customer = c and k.owner = :owner
            """;

    private static final int MONTHS_SHOWN = 13;

    @PersistenceContext
    EntityManager em;

    @Inject
    BillRefresh refresh;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /** Asks the payees whose bills are known of old; those that do not answer are marked silent. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void refresh() {
        refresh.refresh(acting.citizen());
    }

    @HelpdeskMaySee(AccountPart.PAYMENTS)
    public BillsOverview mine() {
        happened.fire(new BillsListed(acting.citizen()));
        return of(acting.citizen());
    }

    /** @throws NotFound when the acting citizen follows no customer with such a bill */
    @HelpdeskMaySee(AccountPart.PAYMENTS)
    public BillDetail byId(PublicId id) {
        var row = em.createQuery(ROWS + " and b.publicId = :id", BillRow.class)
                .setParameter("owner", acting.citizen())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new)
                .seenBy(acting.citizen());
        var bill = em.createQuery("select b from Bill b where b.publicId = :id", Bill.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        happened.fire(new BillViewed(acting.citizen(), bill.payeeNumber()));
        return new BillDetail(
                row,
                bill.occasion().seenBy(acting),
                bill.lines(),
                bill.meter(),
                bill.tariffFrom(),
                bill.months() == 1 ? earlier(bill, bill.period().minusMonths(1)) : Optional.empty(),
                earlier(bill, bill.period().minusYears(1)));
    }

    private BillsOverview of(AccountId owner) {
        var followed = em.createNamedQuery(CustomerCode.OWN, CustomerCode.class)
                .setParameter("owner", owner)
                .getResultList();
        if (followed.isEmpty()) return new BillsOverview(followed, List.of());
        var since = YearMonth.from(Formats.day(clock.instant())).minusMonths(MONTHS_SHOWN);
        var rows = em.createQuery(
                        ROWS
                                + " and b.cancelledOn is null and (b.period >= :since or b.paidOn is null) order by b.period desc, b.id",
                        BillRow.class)
                .setParameter("owner", owner)
                .setParameter("since", since)
                .getResultStream()
                .map(row -> row.seenBy(owner))
                .toList();
        return new BillsOverview(followed, rows);
    }

    private Optional<EarlierBill> earlier(Bill of, YearMonth period) {
        return em.createQuery("select b from Bill b where b.customer = :customer and b.period = :period", Bill.class)
                .setParameter("customer", of.customer())
                .setParameter("period", period)
                .getResultStream()
                .findFirst()
                .map(EarlierBill::of);
    }
}
