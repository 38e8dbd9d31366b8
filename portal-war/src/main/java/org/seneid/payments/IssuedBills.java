package org.seneid.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.ledger.LedgerPosting;
import org.seneid.payments.PaymentEvents.PaymentRefunded;
import org.seneid.payments.bill.Bill;
import org.seneid.payments.bill.CustomerCodeStore;
import org.seneid.payments.payee.PayeeBill;
import org.seneid.payments.payee.PayeeCustomer;
import org.seneid.payments.payee.PaymentStatus;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.text.Formats;

/**
 * Bills that this portal issues for a payee, each for one occasion. Always within the transaction of that occasion, whose
 * boundary says who may.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class IssuedBills {

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    CustomerCodeStore codes;

    @Inject
    LedgerPosting posting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /**
     * Issues a bill, to be paid by one citizen.
     *
     * @return its id, by which {@link PaymentEvents.BillSettled} tells that it is paid
     */
    public PublicId issue(AccountId payer, IssuedBill what) {
        var today = Formats.day(clock.instant());
        var customer = codes.follow(payer, new PayeeCustomer(what.customer(), ""));
        var issued = new PayeeBill(
                what.number(),
                YearMonth.from(today),
                1,
                today,
                what.dueOn(),
                what.lines(),
                Optional.empty(),
                today,
                Optional.empty());
        var bill = new Bill(customer, issued, what.occasion());
        em.persist(bill);
        return bill.publicId();
    }

    /** How the payment stands that was made of a bill; empty when none does. */
    public Optional<PaymentStatus> standing(PublicId bill) {
        return live(bill).map(Payment::status);
    }

    /**
     * Takes back a bill that was not paid; a second time changes nothing.
     *
     * @throws RuleBroken {@code payments.pay.underway} when it was paid
     */
    public void cancel(PublicId bill) {
        var held = held(bill);
        if (live(bill).isPresent()) throw new RuleBroken("payments.pay.underway");
        held.cancel(Formats.day(clock.instant()));
    }

    /**
     * Gives back what was paid, and takes the bill back.
     *
     * @throws RuleBroken {@code payments.pay.underway} when its payee has not answered yet
     */
    public void refund(PublicId bill) {
        var held = held(bill);
        var payment = live(bill).orElseThrow(NotFound::new);
        if (payment.status().open()) throw new RuleBroken("payments.pay.underway");
        payment.refunded(posting.reverse(payment.owner(), payment.transfer(), clock.instant()));
        held.cancel(Formats.day(clock.instant()));
        happened.fire(new PaymentRefunded(payment.owner(), payment.receiptNumber()));
    }

    private Bill held(PublicId bill) {
        return rows.held(Bill.class, "publicId", bill).orElseThrow(NotFound::new);
    }

    private Optional<Payment> live(PublicId bill) {
        return em.createQuery(
                        "select p from Payment p, Bill b where b.publicId = :bill and p.liveBill = b.id", Payment.class)
                .setParameter("bill", bill)
                .getResultStream()
                .findFirst();
    }
}
