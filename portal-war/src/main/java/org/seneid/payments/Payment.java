package org.seneid.payments;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.seneid.ledger.Transfer;
import org.seneid.payments.bill.Bill;
import org.seneid.payments.difference.Counterpart;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.payee.PaymentNotice;
import org.seneid.payments.payee.PaymentStatus;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.delivery.Attempts;
import org.seneid.platform.delivery.Backoff;

/**
 * One bill paid by one citizen. From the moment it is posted the money has moved and the payee must be told, until it
 * answers: the payments with a next attempt are the outbox.
 */
@Entity
public class Payment implements Counterpart {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "payment_seq")
    @SequenceGenerator(name = "payment_seq", sequenceName = "payment_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    private AccountId owner;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "bill")
    private Bill bill;

    /** The bill again as long as this payment stands or may; unique, so that a bill is paid once. */
    @Column(name = "live_bill")
    private Long liveBill;

    /** Drawn with the form that was sent; the same form sent twice is one payment. */
    @Column(name = "form_key")
    private String formKey;

    /** The form that paid several bills at once; null when it was one. */
    private PublicId batch;

    /** What allowed it to be paid automatically; null when its payer pressed the button. */
    @Column(name = "direct_debit")
    private Long directDebit;

    @Column(name = "receipt_number")
    private String receiptNumber;

    private Money amount;

    @Enumerated(EnumType.STRING)
    private PaymentStatus status;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "transfer")
    private Transfer transfer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reversal")
    private Transfer reversal;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "payee_reference")
    private String payeeReference = "";

    private String refusal = "";

    /** The day of the payee's file that has it; null until one was read. */
    @Column(name = "statement_day")
    private LocalDate statementDay;

    @Embedded
    private Attempts attempts = new Attempts();

    protected Payment() {}

    private Payment(AccountId owner, Bill bill, String formKey) {
        this.publicId = PublicId.random();
        this.owner = owner;
        this.bill = bill;
        this.amount = bill.amount();
        this.formKey = formKey;
        this.status = PaymentStatus.STARTED;
    }

    /** @param expected what the citizen saw and agreed to */
    public static Payment started(AccountId owner, Bill bill, Money expected, String formKey) {
        if (!bill.amount().equals(expected)) throw new RuleBroken("payments.pay.changed", bill.amount());
        return new Payment(owner, bill, formKey);
    }

    /** It is one of several that the same form pays. */
    void among(PublicId form) {
        batch = form;
    }

    /** Its payer had allowed it to be paid automatically. */
    void allowedBy(Long debit) {
        directDebit = debit;
    }

    /** The citizen signed in or confirmed just now. */
    public void authorised() {
        status = status.to(PaymentStatus.AUTHORISED);
    }

    /** The money has moved. */
    public void posted(Transfer booked, ReceiptNumber number, Instant now) {
        status = status.to(PaymentStatus.POSTED);
        transfer = booked;
        receiptNumber = number.value();
        liveBill = bill.id();
        postedAt = now;
        attempts.begin(now);
    }

    public boolean attemptDue(Instant now) {
        return attempts.due(now);
    }

    /**
     * Takes up an attempt to reach the payee; nobody else takes one up until then.
     *
     * @return false when the payee may have been told before: then it is asked, and told again only if it never heard
     */
    public boolean claimed(Instant until) {
        boolean first = status == PaymentStatus.POSTED;
        status = status.to(first ? PaymentStatus.SENT : PaymentStatus.UNKNOWN);
        attempts.claimed(until);
        return first;
    }

    /** The same, until the wait after it is over if that is later: what breaks off is tried less and less. */
    public boolean claimed(Instant until, Backoff backoff, Instant now) {
        var next = backoff.next(attempts.made() + 1, now);
        return claimed(next.isAfter(until) ? next : until);
    }

    /** The payee booked it. */
    public void settled(String reference, Instant now) {
        status = status.to(PaymentStatus.SETTLED);
        payeeReference = reference;
        answeredAt = now;
        attempts.end();
    }

    public void refused(String reason, Instant now) {
        status = status.to(PaymentStatus.REFUSED);
        refusal = reason;
        answeredAt = now;
        attempts.end();
    }

    /** The money is back, and the bill may be paid again. */
    public void reversed(Transfer back) {
        status = status.to(PaymentStatus.REVERSED);
        reversal = back;
        liveBill = null;
    }

    /** What it was for was taken back; the money is back, and the bill is not to be paid again. */
    void refunded(Transfer back) {
        status = status.to(PaymentStatus.REFUNDED);
        reversal = back;
        liveBill = null;
    }

    /**
     * Plans the next attempt.
     *
     * @return false after the last: nothing more happens until somebody asks for it
     */
    public boolean unanswered(Backoff backoff, Instant now) {
        status = status.to(PaymentStatus.UNKNOWN);
        return attempts.again(backoff, postedAt, now);
    }

    /** The citizen wants the payee asked now. */
    void askNow(Instant now) {
        if (status != PaymentStatus.UNKNOWN) throw new RuleBroken("payments.move");
        attempts.beginAgain(now);
    }

    /**
     * An operator wants the payee asked now.
     *
     * @return false when it is due already, or is being told for the first time
     */
    public boolean retry(Instant now) {
        if (!status.open()) throw new RuleBroken("payments.move");
        if (status != PaymentStatus.UNKNOWN || attempts.due(now)) return false;
        askNow(now);
        return true;
    }

    public PaymentNotice notice() {
        return new PaymentNotice(publicId.value(), bill.customer().ref(), bill.payeeNumber(), amount, postedAt);
    }

    public Payee payee() {
        return bill.customer().ref().payee();
    }

    @Override
    public String reference() {
        return receiptNumber;
    }

    @Override
    public Money expected() {
        return amount;
    }

    @Override
    public boolean carriedOut() {
        return status == PaymentStatus.SETTLED || status == PaymentStatus.REFUNDED;
    }

    @Override
    public Optional<LocalDate> statementDay() {
        return Optional.ofNullable(statementDay);
    }

    @Override
    public void onStatement(LocalDate day) {
        statementDay = day;
    }

    public Long id() {
        return id;
    }

    public AccountId owner() {
        return owner;
    }

    public Bill bill() {
        return bill;
    }

    public Transfer transfer() {
        return transfer;
    }

    public PublicId publicId() {
        return publicId;
    }

    public PaymentStatus status() {
        return status;
    }

    public String receiptNumber() {
        return receiptNumber;
    }

    public Instant postedAt() {
        return postedAt;
    }

    public Instant nextAttemptAt() {
        return attempts.dueAt();
    }

    public Money amount() {
        return amount;
    }
}
