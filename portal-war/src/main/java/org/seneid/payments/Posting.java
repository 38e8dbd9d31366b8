package org.seneid.payments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.seneid.audit.Audited;
import org.seneid.ledger.LedgerAccount;
import org.seneid.ledger.LedgerPosting;
import org.seneid.payments.PaymentEvents.BillPaid;
import org.seneid.payments.PaymentEvents.BillPaidAutomatically;
import org.seneid.payments.bill.Bill;
import org.seneid.payments.payee.Payee;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;

/** Books a payment: the transfer, the payment and the record of it in one transaction, of seven statements. */
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
        var found = found(owner, billId);
        if (found[2] != null) return standing((PublicId) found[2], (AccountId) found[3], owner);
        var payment = Payment.started(owner, toBePaid((Bill) found[0], (Payee) found[1]), expected, formKey);
        book(payment, account, (Payee) found[1], now);
        happened.fire(new BillPaid(owner, payment.receiptNumber()));
        return new PaymentOutcome(payment.publicId(), false);
    }

    /**
     * The same for a bill that is paid by itself.
     *
     * @param debit what its payer allowed, held by the caller
     * @return the payment; empty when one stands already
     */
    public Optional<PublicId> postAutomatic(AccountId owner, PublicId billId, Money expected, Long debit, Instant now) {
        var account = posting.hold(owner);
        var found = found(owner, billId);
        if (found[2] != null) return Optional.empty();
        var to = (Payee) found[1];
        var payment = Payment.started(owner, (Bill) found[0], expected, "debit-" + debit + "-" + billId);
        payment.allowedBy(debit);
        book(payment, account, to, now);
        happened.fire(
                new BillPaidAutomatically(owner, payment.publicId(), to.title(), expected, payment.receiptNumber()));
        return Optional.of(payment.publicId());
    }

    /**
     * Moves the money for several bills and writes their payments down, all or none; a form that did so before changes
     * nothing.
     *
     * @throws RuleBroken as {@link #post}, and {@code payments.batch.paid} at the line of a bill that was paid meanwhile
     */
    public void postTogether(AccountId owner, List<AgreedBill> bills, PublicId form, Instant now) {
        var account = posting.hold(owner);
        if (paidTogether(owner, bills, form)) return;
        var total = AgreedBill.total(bills);
        if (account.balance().compareTo(total) < 0) throw new RuleBroken("ledger.short", account.balance(), total);
        for (var agreed : bills) {
            var found = found(owner, agreed.bill());
            if (found[2] != null) throw payable(owner, agreed.bill()).paid().at(agreed.field());
            var bill = toBePaid((Bill) found[0], (Payee) found[1]);
            var payment = Payment.started(owner, bill, agreed.amount(), form + "-" + agreed.bill());
            payment.among(form);
            book(payment, account, (Payee) found[1], now);
            happened.fire(new BillPaid(owner, payment.receiptNumber()));
        }
    }

    /**
     * Whether a form paid bills before.
     *
     * @throws RuleBroken {@code platform.form.damaged} when it paid others than these
     */
    public boolean paidTogether(AccountId owner, List<AgreedBill> bills, PublicId form) {
        var paid = em.createQuery(
                        "select b.publicId from Payment p join p.bill b where p.owner = :owner and p.batch = :form",
                        PublicId.class)
                .setParameter("owner", owner)
                .setParameter("form", form)
                .getResultList();
        if (paid.isEmpty()) return false;
        var asked = bills.stream().map(AgreedBill::bill).collect(Collectors.toSet());
        if (!asked.equals(Set.copyOf(paid))) throw new RuleBroken("platform.form.damaged");
        return true;
    }

    private Object[] found(AccountId owner, PublicId billId) {
        return em.createQuery(
                        "select b, c.payee, p.publicId, p.owner from Bill b join b.customer c"
                                + " left join Payment p on p.liveBill = b.id" + VISIBLE,
                        Object[].class)
                .setParameter("bill", billId)
                .setParameter("owner", owner)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void book(Payment payment, LedgerAccount account, Payee to, Instant now) {
        payment.authorised();
        em.persist(payment);
        var number = ReceiptNumber.of(payment.id(), now);
        payment.posted(posting.pay(account, payees.of(to), payment.amount(), number.value(), now), number, now);
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
