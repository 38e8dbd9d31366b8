package org.seneid.payments.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seneid.payments.bank.BankAccount;
import org.seneid.platform.AccountId;
import org.seneid.platform.Clocks;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.text.Formats;

/** Money that a citizen sends, from the moment its recipient is named: to another citizen, or to an account at a bank. */
@Entity
@Table(name = "credit_transfer")
@NamedQuery(
        name = CreditTransfer.OWN_BY_ID,
        query = "select t from CreditTransfer t where t.owner = :owner and t.publicId = :id")
@NamedQuery(
        name = CreditTransfer.SENT_BY_OWNER,
        query = "select t from CreditTransfer t where t.owner = :owner"
                + " and t.status = org.seneid.payments.transfer.TransferStatus.SENT order by t.sentAt desc, t.id desc")
@NamedQuery(
        name = CreditTransfer.SENT_SINCE,
        query = "select t from CreditTransfer t where t.owner = :owner and t.sentAt >= :since"
                + " and t.status = org.seneid.payments.transfer.TransferStatus.SENT")
@NamedQuery(name = CreditTransfer.BY_REFERENCE, query = "select t from CreditTransfer t where t.reference = :reference")
@NamedQuery(
        name = CreditTransfer.SENT_TO,
        query = "select t from CreditTransfer t where t.owner = :owner and t.bin = :bin and t.number = :number"
                + " and t.status = org.seneid.payments.transfer.TransferStatus.SENT order by t.sentAt")
@NamedQuery(
        name = CreditTransfer.PAUSED_BY_OWNER,
        query = "select t from CreditTransfer t where t.owner = :owner and t.expiresAt > :now"
                + " and t.status = org.seneid.payments.transfer.TransferStatus.PAUSED order by t.readyAt")
public class CreditTransfer {

    static final String OWN_BY_ID = "CreditTransfer.ownById";
    static final String SENT_BY_OWNER = "CreditTransfer.sentByOwner";
    static final String SENT_SINCE = "CreditTransfer.sentSince";
    public static final String BY_REFERENCE = "CreditTransfer.byReference";
    static final String SENT_TO = "CreditTransfer.sentTo";
    static final String PAUSED_BY_OWNER = "CreditTransfer.pausedByOwner";

    /** How long one waits that looks like fraud. */
    public static final Duration PAUSE = Duration.ofMinutes(10);

    private static final Duration DRAFT_LIVES = Duration.ofHours(12);
    private static final Duration AT_LEAST_AFTER_THE_PAUSE = Duration.ofHours(1);
    private static final int LONGEST_MEMO = 50;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "credit_transfer_seq")
    @SequenceGenerator(name = "credit_transfer_seq", sequenceName = "credit_transfer_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    /** Also what makes sending it once: of the bank's order, and of two clicks. */
    @Column(name = "public_id", updatable = false)
    private PublicId publicId;

    @Column(updatable = false)
    private AccountId owner;

    @Column(name = "payer_name", updatable = false)
    private String payerName;

    @Column(updatable = false)
    private String bin;

    @Column(updatable = false)
    private String number;

    @Column(updatable = false)
    private String holder;

    /** Null for an account at a bank. */
    @Column(updatable = false)
    private AccountId receiver;

    /** Null until the citizen said how much. */
    private Money amount;

    private String memo = "";

    /** Names of signs of fraud, with commas between them. */
    private String signs = "";

    @Enumerated(EnumType.STRING)
    private TransferStatus status;

    @Column(name = "begun_at", updatable = false)
    private Instant begunAt;

    /** When the pause is over; null without one. */
    @Column(name = "ready_at")
    private Instant readyAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    /** The receipt's number, or that of the order to the bank; null until it is sent. */
    private String reference;

    /** What one is for that is sent without its citizen; null when they send it themselves. */
    @Column(name = "business_key")
    private String businessKey;

    protected CreditTransfer() {}

    CreditTransfer(AccountId owner, String payerName, Recipient recipient, Instant now) {
        if (recipient.citizen().filter(owner::equals).isPresent()) throw new RuleBroken("payments.transfer.self");
        this.publicId = PublicId.random();
        this.owner = owner;
        this.payerName = payerName;
        this.bin = recipient.account().bin();
        this.number = recipient.account().number();
        this.holder = recipient.holder();
        this.receiver = recipient.citizen().orElse(null);
        this.status = TransferStatus.DRAFT;
        this.begunAt = now;
        this.expiresAt = now.plus(DRAFT_LIVES);
    }

    /** A code may say how much and what for; the citizen still sees and can change it. */
    void proposed(Optional<Money> asked, String told) {
        amount = asked.filter(proposal -> proposal.compareTo(Money.ZERO) > 0).orElse(null);
        memo = told.length() > LONGEST_MEMO ? told.substring(0, LONGEST_MEMO) : told;
    }

    /** One that is sent without its citizen, once for its key. */
    void automatic(Money sum, String told, String key) {
        amount = sum;
        memo = told;
        businessKey = key;
    }

    /**
     * Says how much and what for, and waits when it has to.
     *
     * @throws RuleBroken {@code payments.send.memo.long}, or {@code payments.transfer.over} when it was sent or dropped
     */
    void filled(Money sum, String told, Set<FraudSign> found, Instant now) {
        mustBeOpen(now);
        if (told.length() > LONGEST_MEMO) throw new RuleBroken("payments.send.memo.long").at("memo");
        if (amount != null && sum.compareTo(amount) > 0) readyAt = null; // more than what waited waits anew
        amount = sum;
        memo = told;
        waits(found, now);
    }

    /**
     * Takes in what looks like fraud by now.
     *
     * @return whether it has to wait for its pause to be over
     */
    boolean waits(Set<FraudSign> found, Instant now) {
        signs = found.stream().map(Enum::name).collect(Collectors.joining(","));
        if (!FraudSign.pause(found)) {
            status = status.to(TransferStatus.DRAFT);
            readyAt = null;
            return false;
        }
        if (readyAt == null) {
            readyAt = now.plus(PAUSE);
            expiresAt = later(endOfDay(readyAt), readyAt.plus(AT_LEAST_AFTER_THE_PAUSE));
        }
        status = status.to(TransferStatus.PAUSED);
        return now.isBefore(readyAt);
    }

    private static Instant endOfDay(Instant moment) {
        return Formats.day(moment)
                .plusDays(1)
                .atStartOfDay(Clocks.CITIZENS_ZONE)
                .toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** @throws RuleBroken {@code payments.transfer.over} when it was sent, dropped or left for too long */
    void mustBeOpen(Instant now) {
        if (!status.open() || !now.isBefore(expiresAt)) throw new RuleBroken("payments.transfer.over");
    }

    /** @throws RuleBroken {@code payments.transfer.changed} when the amount is not the one that the citizen agreed to */
    void mustBeOf(Money seen) {
        if (!seen.equals(amount)) throw new RuleBroken("payments.transfer.changed");
    }

    void sent(String number, Instant now) {
        status = status.to(TransferStatus.SENT);
        reference = number;
        sentAt = now;
    }

    void returned() {
        status = status.to(TransferStatus.RETURNED);
    }

    void dropped() {
        status = status.to(TransferStatus.DROPPED);
    }

    Long id() {
        return id;
    }

    public AccountId owner() {
        return owner;
    }

    public String payerName() {
        return payerName;
    }

    /** Empty for an account at a bank. */
    public Optional<AccountId> receiver() {
        return Optional.ofNullable(receiver);
    }

    public Recipient recipient() {
        return new Recipient(account(), holder, receiver());
    }

    /** Whether it is sent without its citizen. */
    public boolean automatic() {
        return businessKey != null;
    }

    public boolean toCitizen() {
        return receiver != null;
    }

    public PublicId publicId() {
        return publicId;
    }

    public BankAccount account() {
        return new BankAccount(bin, number);
    }

    public String holder() {
        return holder;
    }

    /** Null until the citizen said how much. */
    public Money amount() {
        return amount;
    }

    public String memo() {
        return memo;
    }

    public Set<FraudSign> signs() {
        return Stream.of(signs.split(","))
                .filter(name -> !name.isEmpty())
                .map(FraudSign::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FraudSign.class)));
    }

    public TransferStatus status() {
        return status;
    }

    public Instant begunAt() {
        return begunAt;
    }

    /** Whether its pause is not over yet. */
    public boolean waiting(Instant now) {
        return status == TransferStatus.PAUSED && now.isBefore(readyAt);
    }

    public boolean expired(Instant now) {
        return status.open() && !now.isBefore(expiresAt);
    }

    /** When its pause is over; null without one. */
    public Instant readyAt() {
        return readyAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** Null until it is sent. */
    public Instant sentAt() {
        return sentAt;
    }

    /** The receipt's number, or that of the order to the bank; null until it is sent. */
    public String reference() {
        return reference;
    }
}
