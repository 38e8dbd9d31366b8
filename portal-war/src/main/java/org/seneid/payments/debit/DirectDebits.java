package org.seneid.payments.debit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.seneid.audit.Audited;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.ledger.Statements;
import org.seneid.payments.PaymentRow;
import org.seneid.payments.bill.Bill;
import org.seneid.payments.bill.CustomerCodeStore;
import org.seneid.payments.debit.DebitEvents.DebitAgreed;
import org.seneid.payments.debit.DebitEvents.DebitEnded;
import org.seneid.payments.debit.DebitEvents.DebitPaused;
import org.seneid.payments.debit.UncollectedBill.Reason;
import org.seneid.platform.Money;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Formats;

/** Which bills of the acting citizen are paid automatically, and up to how much. */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class DirectDebits {

    private static final int LATEST = 12;

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    CustomerCodeStore codes;

    @Inject
    Statements account;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /** Those that have not ended. */
    public List<DirectDebit> mine() {
        return em.createNamedQuery(DirectDebit.LIVE_OF_OWNER, DirectDebit.class)
                .setParameter("owner", acting.citizen())
                .getResultList();
    }

    /** The unpaid bills that those leave to the citizen: they came earlier, or their payee refused them once. */
    public Set<PublicId> left() {
        return Set.copyOf(em.createQuery(
                        "select b.publicId from Bill b, DirectDebit d, UncollectedBill u where d.owner = :owner"
                                + " and d.liveCustomer is not null and u.debit = d.id and u.bill = b.id and u.reason in :left"
                                + " and b.paidOn is null and b.cancelledOn is null",
                        PublicId.class)
                .setParameter("owner", acting.citizen())
                .setParameter("left", Reason.LEFT)
                .getResultList());
    }

    /** That of a customer code; empty when none is in force or paused. */
    public Optional<DirectDebit> ofCode(PublicId code) {
        return em.createNamedQuery(DirectDebit.LIVE_OF_CODE, DirectDebit.class)
                .setParameter("code", code)
                .setParameter("owner", acting.citizen())
                .getResultStream()
                .findFirst();
    }

    /** What a code's direct debit paid last, newest first. */
    public List<PaymentRow> paid(PublicId code) {
        return em.createQuery(
                        "select " + PaymentRow.SELECTED
                                + " from Payment p join p.bill b join b.customer c, CustomerCode k"
                                + " where k.publicId = :code and k.owner = :owner and k.customer = c and p.owner = :owner"
                                + " and p.directDebit is not null order by p.postedAt desc, p.id desc",
                        PaymentRow.class)
                .setParameter("code", code)
                .setParameter("owner", acting.citizen())
                .setMaxResults(LATEST)
                .getResultList();
    }

    /**
     * Allows it for the bills to come, or changes what is allowed; done twice it is the same.
     *
     * @param code a customer code that the citizen follows
     * @throws RuleBroken {@code payments.debit.range}, {@code ledger.none}
     * @throws NotFound when the citizen follows no such code
     */
    @RecentSignIn
    public void agree(PublicId code, Money ceiling, DebitTiming timing) {
        var followed = codes.held(acting.citizen(), code);
        if (!followed.getCustomer().getPayee().kind().recurring()) throw new RuleBroken("platform.form.damaged");
        if (account.balance().isEmpty()) throw new RuleBroken("ledger.none");
        var now = clock.instant();
        var before = live(code);
        var inForce = before.filter(DirectDebit::active).isPresent();
        before.ifPresent(debit -> debit.agreed(ceiling, timing, now));
        var agreed =
                before.orElseGet(() -> new DirectDebit(acting.citizen(), followed.getCustomer(), ceiling, timing, now));
        if (before.isEmpty()) {
            em.persist(agreed);
            em.flush(); // what is noted below refers to its row
        }
        if (!inForce) leavePresent(agreed);
        happened.fire(new DebitAgreed(acting.citizen(), followed.getCustomer().getCode()));
    }

    /** Whatever is unpaid now the citizen decides themselves, as they may dispute it. */
    private void leavePresent(DirectDebit debit) {
        em.createNamedQuery(DirectDebit.WAITING, Bill.class)
                .setParameter("customer", debit.customer())
                .setParameter("debit", debit.id())
                .setParameter("left", Reason.LEFT)
                .getResultStream()
                .forEach(bill -> em.persist(
                        new UncollectedBill(debit.id(), bill.id(), Reason.EARLIER, Formats.day(clock.instant()))));
    }

    /** Pauses it, at once and without asking who it is; agreeing again goes on. */
    public void pause(PublicId code) {
        var followed = codes.held(acting.citizen(), code);
        live(code).filter(DirectDebit::active).ifPresent(debit -> {
            debit.pause();
            happened.fire(
                    new DebitPaused(acting.citizen(), followed.getCustomer().getCode()));
        });
    }

    /** Ends it, at once and without asking who it is. */
    public void end(PublicId code) {
        var followed = codes.held(acting.citizen(), code);
        live(code).ifPresent(debit -> {
            debit.end(clock.instant());
            happened.fire(
                    new DebitEnded(acting.citizen(), followed.getCustomer().getCode()));
        });
    }

    /** As it is when no round can take it up any more before this is done. */
    private Optional<DirectDebit> live(PublicId code) {
        return ofCode(code).flatMap(debit -> rows.held(DirectDebit.class, "publicId", debit.publicId()));
    }
}
