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
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.payments.DueCheck.Due;
import org.seneid.payments.PaymentEvents.PayeeAskedAgain;
import org.seneid.payments.PaymentEvents.PaymentsListed;
import org.seneid.payments.PaymentEvents.ReceiptViewed;
import org.seneid.payments.delivery.PaymentSender;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;
import org.seneid.platform.NotFound;
import org.seneid.platform.Page;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.AccountPart;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.HelpdeskMaySee;
import org.seneid.platform.acting.Role;

/** The payments of the acting citizen. */
@Stateless
@RolesAllowed({Role.CITIZENS, Role.AGENTS})
public class Payments {

    private static final int ROWS = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    DueCheck dueCheck;

    @Inject
    Posting posting;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /**
     * Pays a bill whole. The payee is asked first, outside any transaction, whether it is still due; then the money moves
     * and the payment stands, or neither. Telling the payee is the {@link PaymentSender}'s.
     *
     * @param expected what the citizen saw beside the button
     * @param formKey drawn with the form: the same form sent again is the same payment
     * @throws RuleBroken {@code payments.pay.changed} when the payee asks for another amount by now, {@code
     *     payments.pay.paid} when it was paid elsewhere, {@code payments.payee.silent}, {@code ledger.short}, {@code
     *     ledger.none}
     */
    @RecentSignIn
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public PaymentOutcome pay(PublicId bill, Money expected, String formKey) {
        var me = acting.citizen();
        var payable = posting.payable(me, bill);
        if (payable.payment() != null) return Posting.standing(payable.payment(), payable.payer(), me);
        var problem = problem(payable, dueCheck.ask(payable, expected));
        if (problem.isPresent()) return paidMeanwhile(me, bill).orElseThrow(problem::get);
        try {
            return posting.post(me, bill, expected, formKey, clock.instant());
        } catch (EJBException raced) {
            return posting.standing(me, bill, formKey).orElseThrow(() -> raced);
        }
    }

    /** What another request paid while the payee was asked. */
    private Optional<PaymentOutcome> paidMeanwhile(AccountId me, PublicId bill) {
        var payable = posting.payable(me, bill);
        return Optional.ofNullable(payable.payment()).map(payment -> Posting.standing(payment, payable.payer(), me));
    }

    private static Optional<RuleBroken> problem(PayableBill payable, Due due) {
        return switch (due.standing()) {
            case DUE -> Optional.empty();
            case CHANGED -> Optional.of(new RuleBroken("payments.pay.changed", due.now()));
            case PAID -> Optional.of(new RuleBroken("payments.pay.paid"));
            case SILENT ->
                Optional.of(
                        new RuleBroken("payments.payee.silent", payable.payee().title()));
        };
    }

    /** The citizen's payments, newest first; one past the end is the last page. */
    @HelpdeskMaySee(AccountPart.PAYMENTS)
    public Page<PaymentRow> mine(int number) {
        happened.fire(new PaymentsListed(acting.citizen()));
        var total = em.createQuery("select count(p) from Payment p where p.owner = :owner", Long.class)
                .setParameter("owner", acting.citizen())
                .getSingleResult();
        var shown = Page.nearest(number, ROWS, total);
        var rows = em.createQuery(
                        "select " + PaymentRow.SELECTED + " from Payment p join p.bill b join b.customer c"
                                + " where p.owner = :owner order by p.postedAt desc, p.id desc",
                        PaymentRow.class)
                .setParameter("owner", acting.citizen())
                .setFirstResult((shown - 1) * ROWS)
                .setMaxResults(ROWS)
                .getResultList();
        return new Page<>(rows, shown, ROWS, total);
    }

    /** @throws NotFound when the acting citizen made no such payment */
    @HelpdeskMaySee(AccountPart.PAYMENTS)
    public Receipt receipt(PublicId id) {
        var receipt = em.createQuery(
                        "select new org.seneid.payments.Receipt(p.publicId, p.receiptNumber, b.publicId, c.payee, c.code,"
                                + " b.period, b.months, p.amount, p.status, p.postedAt, p.answeredAt, p.payeeReference,"
                                + " p.refusal, p.attempts.dueAt, " + occasion()
                                + ", a.name, p.directDebit) from Payment p join p.bill b join b.customer c,"
                                + " Account a where a.id = :payer and p.owner = :owner and p.publicId = :id",
                        Receipt.class)
                .setParameter("owner", acting.citizen())
                .setParameter("payer", acting.citizen().value())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        happened.fire(new ReceiptViewed(acting.citizen(), receipt.number()));
        return receipt;
    }

    /** What the bill was for; empty for whoever sees the citizen's payments and not their applications. */
    private String occasion() {
        return acting.shows(AccountPart.APPLICATIONS)
                ? "b.occasion.vietnamese, b.occasion.english, b.occasion.address"
                : "'', '', ''";
    }

    /**
     * Has a payee asked again that never answered.
     *
     * @throws RuleBroken {@code payments.move} when it answered meanwhile
     */
    public void askAgain(PublicId id) {
        var payment = em.createQuery(
                        "select p from Payment p where p.owner = :owner and p.publicId = :id", Payment.class)
                .setParameter("owner", acting.citizen())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        payment.askNow(clock.instant());
        happened.fire(new PayeeAskedAgain(acting.citizen(), payment.receiptNumber()));
    }
}
