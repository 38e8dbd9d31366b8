package org.seneid.payments;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.ledger.LedgerAccount;
import org.seneid.ledger.LedgerPosting;
import org.seneid.payments.PaymentEvents.BillPaid;
import org.seneid.payments.PaymentEvents.BillPaidAutomatically;
import org.seneid.payments.bill.Bill;
import org.seneid.payments.bill.Customer;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.Payee;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;

/** Books a payment: the transfer, the payment and the record of it in one transaction. */
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
     * @throws RuleBroken {@code ledger.short}, {@code ledger.none}, {@code payments.pay.changed}, {@code
     *     payments.pay.cancelled}, or {@code payments.pay.paid} when somebody else paid it
     */
    public PaymentOutcome post(AccountId owner, PublicId billId, Money expected, String formKey, Instant now) {
        var account = posting.hold(owner);
        var found = found(owner, billId);
        if (found.payment() != null) return standing(found.payment(), found.payer(), owner);
        var bill = held(found);
        if (bill.cancelled()) throw new RuleBroken("payments.pay.cancelled");
        var payment = Payment.started(owner, bill, expected, formKey);
        book(payment, account, found.payee(), now);
        happened.fire(new BillPaid(owner, payment.receiptNumber()));
        return new PaymentOutcome(payment.publicId(), false);
    }

    /**
     * The same for a bill that is paid automatically.
     *
     * @param debit what its payer allowed, held by the caller
     * @param account the payer's, held by the caller
     * @return the payment; empty when one stands already
     */
    public Optional<PublicId> postAutomatic(
            AgreedBill agreed, AccountId owner, Long debit, LedgerAccount account, Instant now) {
        var found = found(owner, agreed.bill());
        if (found.payment() != null) return Optional.empty();
        var payment = Payment.started(owner, found.bill(), agreed.amount(), "debit-" + debit + "-" + agreed.bill());
        payment.allowedBy(debit);
        book(payment, account, found.payee(), now);
        happened.fire(new BillPaidAutomatically(
                owner, payment.publicId(), found.payee().title(), agreed.amount(), payment.receiptNumber()));
        return Optional.of(payment.publicId());
    }

    /**
     * Moves the money for several bills and writes their payments down, all or none; a form that did so before changes
     * nothing.
     *
     * @return the payments
     * @throws RuleBroken {@code ledger.short}, {@code ledger.none}, and {@code payments.batch.paid}, {@code
     *     payments.batch.changed} or {@code payments.batch.cancelled} at the line of a bill that stands otherwise meanwhile
     */
    public List<PublicId> postTogether(AccountId owner, List<AgreedBill> bills, PublicId form, Instant now) {
        var account = posting.hold(owner);
        var before = paidTogether(owner, bills, form);
        if (!before.isEmpty()) return before;
        var total = AgreedBill.total(bills);
        if (account.balance().compareTo(total) < 0) throw new RuleBroken("ledger.short", account.balance(), total);
        return bills.stream()
                .map(agreed -> postAmong(owner, agreed, form, account, now))
                .toList();
    }

    private PublicId postAmong(AccountId owner, AgreedBill agreed, PublicId form, LedgerAccount account, Instant now) {
        var found = found(owner, agreed.bill());
        var line = new BatchLine(agreed.bill(), found.customer());
        if (found.payment() != null) throw line.paid();
        var bill = held(found);
        if (bill.cancelled()) throw line.cancelled();
        if (!bill.amount().equals(agreed.amount())) throw line.changed(bill.amount());
        var payment = Payment.started(owner, bill, agreed.amount(), form + "-" + agreed.bill());
        payment.among(form);
        book(payment, account, found.payee(), now);
        happened.fire(new BillPaid(owner, payment.receiptNumber()));
        return payment.publicId();
    }

    /**
     * What a form paid before; empty when it paid nothing.
     *
     * @throws RuleBroken {@code platform.form.damaged} when it paid others than these
     */
    public List<PublicId> paidTogether(AccountId owner, List<AgreedBill> bills, PublicId form) {
        var paid = em.createQuery(
                        "select p from Payment p join fetch p.bill where p.owner = :owner and p.batch = :form order by p.id",
                        Payment.class)
                .setParameter("owner", owner)
                .setParameter("form", form)
                .getResultList();
        var asked = bills.stream().map(AgreedBill::bill).collect(toSet());
        var before = paid.stream().map(payment -> payment.bill().publicId()).collect(toSet());
        if (!before.isEmpty() && !before.equals(asked)) throw new RuleBroken("platform.form.damaged");
        return paid.stream().map(Payment::publicId).toList();
    }

    /** A bill that the citizen sees, and the payment that stands for it; null when none does. */
    private record Found(Bill bill, Customer customerOf, PublicId payment, AccountId payer) {

        CustomerRef customer() {
            return customerOf.ref();
        }

        Payee payee() {
            return customer().payee();
        }
    }

    private Found found(AccountId owner, PublicId billId) {
        return em.createQuery(
                        "select b, c, p.publicId, p.owner from Bill b join b.customer c"
                                + " left join Payment p on p.liveBill = b.id" + VISIBLE,
                        Object[].class)
                .setParameter("bill", billId)
                .setParameter("owner", owner)
                .getResultStream()
                .map(row -> new Found((Bill) row[0], (Customer) row[1], (PublicId) row[2], (AccountId) row[3]))
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
    private Bill held(Found found) {
        if (found.payee().kind().recurring()) return found.bill();
        return rows.held(Bill.class, "publicId", found.bill().publicId()).orElseThrow(NotFound::new);
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
