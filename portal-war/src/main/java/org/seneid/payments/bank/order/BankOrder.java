package org.seneid.payments.bank.order;

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
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.seneid.ledger.Transfer;
import org.seneid.payments.bank.BankAccount;
import org.seneid.payments.bank.BankAnswer;
import org.seneid.payments.bank.BankInstruction;
import org.seneid.payments.difference.Counterpart;
import org.seneid.platform.AccountId;
import org.seneid.platform.Clocks;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.delivery.Attempts;
import org.seneid.platform.delivery.Backoff;

/** What a citizen has the bank do. Orders with a next attempt are the outbox: the bank is told, then asked, until it answers. */
@Entity
@Table(name = "bank_order")
@NamedQuery(name = BankOrder.OWN_BY_ID, query = "select o from BankOrder o where o.owner = :owner and o.publicId = :id")
@NamedQuery(name = BankOrder.OF_FORM, query = "select o from BankOrder o where o.owner = :owner and o.formKey = :key")
@NamedQuery(
        name = BankOrder.DUE,
        query = "select o.publicId from BankOrder o where o.attempts.dueAt <= :now order by o.attempts.dueAt")
public class BankOrder implements Counterpart {

    static final String OWN_BY_ID = "BankOrder.ownById";
    static final String OF_FORM = "BankOrder.ofForm";
    static final String DUE = "BankOrder.due";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT).withZone(Clocks.CITIZENS_ZONE);
    private static final int RANDOM = 8;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bank_order_seq")
    @SequenceGenerator(name = "bank_order_seq", sequenceName = "bank_order_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    /** The key of the bank's instruction as well. */
    @Column(name = "public_id")
    private PublicId publicId;

    private AccountId owner;

    @Enumerated(EnumType.STRING)
    private OrderKind kind;

    private String bin;
    private String number;
    private String holder;
    private Money amount;
    private String memo;
    private String mandate;

    /** Drawn with the form that was sent; the same form sent twice is one order. */
    @Column(name = "form_key")
    private String formKey;

    private String reference;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "bank_reference")
    private String bankReference = "";

    private String refusal = "";

    /** In the books; null while nothing was moved. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "transfer")
    private Transfer transfer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reversal")
    private Transfer reversal;

    /** The day of the bank's statement that has it; null until one was read. */
    @Column(name = "statement_day")
    private LocalDate statementDay;

    @Embedded
    private Attempts attempts = new Attempts();

    protected BankOrder() {}

    BankOrder(AccountId owner, OrderRequest request, Instant now) {
        this.publicId = PublicId.random();
        this.owner = owner;
        this.kind = request.kind();
        this.bin = request.account().bin();
        this.number = request.account().number();
        this.holder = request.holder();
        this.amount = request.amount();
        this.memo = request.memo();
        this.mandate = request.mandate();
        this.formKey = request.formKey();
        this.reference = "NH" + DAY.format(now) + "-"
                + publicId.value().substring(0, RANDOM).toUpperCase(Locale.ROOT);
        this.status = OrderStatus.PLACED;
        this.placedAt = now;
        attempts.begin(now);
    }

    /** @throws RuleBroken {@code payments.order.form} when the same form asks for something else by now */
    BankOrder same(OrderRequest request) {
        var asked = kind == request.kind() && account().equals(request.account()) && amount.equals(request.amount());
        if (!asked || !memo.equals(request.memo())) throw new RuleBroken("payments.order.form");
        return this;
    }

    /**
     * Takes up an attempt to reach the bank; nobody else takes one up until then, or until the wait after it is over.
     *
     * @return false when the bank may have been told before: then it is asked, and told again only if it never heard
     */
    boolean claimed(Instant until, Backoff backoff, Instant now) {
        boolean first = status == OrderStatus.PLACED;
        status = status.to(first ? OrderStatus.SENT : OrderStatus.UNKNOWN);
        var next = backoff.next(attempts.made() + 1, now);
        attempts.claimed(next.isAfter(until) ? next : until);
        return first;
    }

    void done(String banksReference, Instant now) {
        status = status.to(OrderStatus.DONE);
        bankReference = banksReference;
        answered(now);
    }

    void refused(BankAnswer answer, Instant now) {
        status = status.to(OrderStatus.REFUSED);
        refusal = answer.reason();
        answered(now);
    }

    private void answered(Instant now) {
        answeredAt = now;
        attempts.end();
    }

    /** @return false after the last attempt: nothing more happens until somebody asks for it */
    boolean unanswered(Backoff backoff, Instant now) {
        status = status.to(OrderStatus.UNKNOWN);
        return attempts.again(backoff, placedAt, now);
    }

    /**
     * Has the bank asked now.
     *
     * @return false when it is due already, or is being told for the first time
     * @throws RuleBroken {@code payments.move} when it answered meanwhile
     */
    boolean retry(Instant now) {
        if (!status.open()) throw new RuleBroken("payments.move");
        if (status != OrderStatus.UNKNOWN || attempts.due(now)) return false;
        attempts.beginAgain(now);
        return true;
    }

    void booked(Transfer moved) {
        transfer = moved;
    }

    void returned(Transfer back) {
        reversal = back;
    }

    Transfer transfer() {
        return transfer;
    }

    @Override
    public void onStatement(LocalDate day) {
        statementDay = day;
    }

    @Override
    public Optional<LocalDate> statementDay() {
        return Optional.ofNullable(statementDay);
    }

    /** What it does to the portal's account at the bank: negative when money leaves it. */
    @Override
    public Money expected() {
        return kind == OrderKind.TOP_UP ? amount : amount.negated();
    }

    @Override
    public boolean carriedOut() {
        return status == OrderStatus.DONE;
    }

    BankInstruction instruction() {
        return new BankInstruction(kind.instruction(), publicId.value(), account(), amount, memo, mandate);
    }

    public BankAccount account() {
        return new BankAccount(bin, number);
    }

    public PublicId publicId() {
        return publicId;
    }

    public AccountId owner() {
        return owner;
    }

    public OrderKind kind() {
        return kind;
    }

    public String holder() {
        return holder;
    }

    public Money amount() {
        return amount;
    }

    public String memo() {
        return memo;
    }

    /** The portal's own number of it, on the statement and in the log. */
    @Override
    public String reference() {
        return reference;
    }

    public OrderStatus status() {
        return status;
    }

    public Instant placedAt() {
        return placedAt;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    /** Empty until the bank carried it out. */
    public String bankReference() {
        return bankReference;
    }

    /** Why the bank refused; empty when it did not. */
    public String refusal() {
        return refusal;
    }

    public Instant nextAttemptAt() {
        return attempts.dueAt();
    }
}
