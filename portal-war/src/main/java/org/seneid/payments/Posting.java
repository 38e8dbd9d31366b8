package org.seneid.payments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.ledger.LedgerPosting;
import org.seneid.payments.PaymentEvents.BillPaid;
import org.seneid.payments.bill.Bill;
import org.seneid.payments.payee.Payee;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;

/** Books a payment: the transfer, the payment and the record of it in one transaction, of six statements. */
@Stateless
@RolesAllowed({Role.CITIZENS, Role.SYSTEM})
public class Posting {

    private static final String VISIBLE = " where b.publicId = :bill and exists (select k.id from CustomerCode k"
            + " where k.customer = b.customer and k.owner = :owner)";

    @PersistenceContext
    EntityManager em;

    @Inject
    LedgerPosting posting;

    @Inject
    PayeeAccounts payees;

    @Inject
    RowLock rows;

    @Inject
    Event<Audited> happened;

    /** @throws NotFound when the citizen follows no customer with such a bill */
    public PayableBill payable(AccountId owner, PublicId bill) {
        return em.createQuery(
                        "select new org.seneid.payments.PayableBill(c.payee, c.code, b.payeeNumber, b.amount, p.publicId, p.owner)"
                                + " from Bill b join b.customer c left join Payment p on p.liveBill = b.id" + VISIBLE,
                        PayableBill.class)
                .setParameter("bill", bill)
                .setParameter("owner", owner)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Moves the money and writes the payment down.
     *
     * @return the payment that stands for the bill, which may be one that the citizen made a moment ago
     * @throws RuleBroken {@code ledger.short}, {@code ledger.none}, {@code payments.pay.changed}, or {@code
     *     payments.pay.paid} when somebody else paid it
     */
    public PaymentOutcome post(AccountId owner, PublicId billId, Money expected, String formKey, Instant now) {
        var account = posting.hold(owner);
        var found = em.createQuery(
                        "select b, c.payee, p.publicId, p.owner from Bill b join b.customer c"
                                + " left join Payment p on p.liveBill = b.id" + VISIBLE,
                        Object[].class)
                .setParameter("bill", billId)
                .setParameter("owner", owner)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        if (found[2] != null) return standing((PublicId) found[2], (AccountId) found[3], owner);
        var bill = toBePaid((Bill) found[0], (Payee) found[1]);
        var payment = Payment.started(owner, bill, expected, formKey);
        payment.authorised();
        em.persist(payment);
        var number = ReceiptNumber.of(payment.id(), now);
        var payee = payees.of((Payee) found[1]);
        payment.posted(posting.pay(account, payee, expected, number.value(), now), number, now);
        happened.fire(new BillPaid(owner, number.value()));
        return new PaymentOutcome(payment.publicId(), false);
    }

    /** A bill of ours can be cancelled at any moment, so it is held; of others' bills only their payees know. */
    private Bill toBePaid(Bill bill, Payee payee) {
        if (payee.kind().recurring()) return bill;
        var held = rows.held(Bill.class, "publicId", bill.publicId()).orElseThrow(NotFound::new);
        if (held.cancelled()) throw new RuleBroken("payments.pay.cancelled");
        return held;
    }

    /** The payment that stands for a bill, or that this form made, seen after a race was lost. */
    public Optional<PaymentOutcome> standing(AccountId owner, PublicId bill, String formKey) {
        return em.createQuery(
                        "select p from Payment p join p.bill b"
                                + " where (p.liveBill = b.id and b.publicId = :bill) or (p.owner = :owner and p.formKey = :key)",
                        Payment.class)
                .setParameter("bill", bill)
                .setParameter("owner", owner)
                .setParameter("key", formKey)
                .getResultStream()
                .findFirst()
                .map(payment -> standing(payment.publicId(), payment.owner(), owner));
    }

    static PaymentOutcome standing(PublicId payment, AccountId payer, AccountId citizen) {
        if (!payer.equals(citizen)) throw new RuleBroken("payments.pay.paid");
        return new PaymentOutcome(payment, true);
    }
}
