package org.seneid.payments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.payments.DueCheck.Standing;
import org.seneid.payments.PaymentEvents.PaymentsListed;
import org.seneid.payments.payee.Payee;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;

/** Several bills of the acting citizen paid by one confirmation: all of them or none. */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class BatchPayments {

    /** At most this many, since each is confirmed with its payee first. */
    public static final int MOST = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    Posting posting;

    @Inject
    DueCheck dueCheck;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /**
     * Pays bills whole. Their payees are asked first, outside any transaction; then all the money moves, or none.
     *
     * @param form drawn with the form: the same form sent again is the same payments
     * @return the payments
     * @throws RuleBroken {@code payments.batch.changed}, {@code payments.batch.paid}, {@code payments.batch.silent} or {@code
     *     payments.batch.cancelled} at the line of each bill that stands against it, {@code payments.batch.count}, {@code
     *     ledger.short}, {@code ledger.none}, {@code platform.form.damaged} when the same form was sent for other bills
     */
    @RecentSignIn
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<PublicId> pay(List<AgreedBill> bills, PublicId form) {
        if (bills.isEmpty() || bills.size() > MOST) throw new RuleBroken("payments.batch.count", MOST);
        var me = acting.citizen();
        var before = posting.paidTogether(me, bills, form);
        if (!before.isEmpty()) return before;
        var wrong = problems(bills);
        if (!wrong.isEmpty()) {
            var meanwhile = posting.paidTogether(me, bills, form); // while the payees were asked
            if (!meanwhile.isEmpty()) return meanwhile;
            throw wrong.get(0).with(wrong.subList(1, wrong.size()));
        }
        try {
            return posting.postTogether(me, bills, form, clock.instant());
        } catch (EJBException raced) {
            return posting.postTogether(me, bills, form, clock.instant()); // the other request has committed by now
        }
    }

    /** @throws NotFound when the acting citizen paid nothing by this form */
    public PaymentBatch byForm(PublicId form) {
        happened.fire(new PaymentsListed(acting.citizen()));
        var rows = em.createQuery(
                        "select " + PaymentRow.SELECTED + " from Payment p join p.bill b join b.customer c"
                                + " where p.owner = :owner and p.batch = :form order by p.id",
                        PaymentRow.class)
                .setParameter("owner", acting.citizen())
                .setParameter("form", form)
                .getResultList();
        if (rows.isEmpty()) throw new NotFound();
        return new PaymentBatch(rows);
    }

    private List<RuleBroken> problems(List<AgreedBill> bills) {
        var silent = EnumSet.noneOf(Payee.class);
        var wrong = new ArrayList<RuleBroken>();
        for (var agreed : bills) problem(agreed, silent).ifPresent(wrong::add);
        return wrong;
    }

    /** A payee that was silent once is not tried twice. */
    private Optional<RuleBroken> problem(AgreedBill agreed, EnumSet<Payee> silent) {
        var payable = posting.payable(acting.citizen(), agreed.bill());
        var line = new BatchLine(agreed.bill(), payable.customer());
        if (payable.payment() != null) return Optional.of(line.paid());
        if (silent.contains(payable.payee())) return Optional.of(line.silent());
        var due = dueCheck.ask(payable, agreed.amount());
        if (due.standing() == Standing.SILENT) silent.add(payable.payee());
        return switch (due.standing()) {
            case DUE -> Optional.empty();
            case CHANGED -> Optional.of(line.changed(due.now()));
            case PAID -> Optional.of(line.paid());
            case SILENT -> Optional.of(line.silent());
        };
    }
}
