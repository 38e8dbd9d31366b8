package org.seneid.ledger;

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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.seneid.platform.Money;
import org.seneid.platform.RuleBroken;

/**
 * Money that went from one account to another. It is added and never changed; a mistake is mended by another transfer
 * the other way.
 */
@Entity
@Table(name = "ledger_transfer")
@NamedQuery(
        name = Transfer.OF_KIND,
        query = "select t from Transfer t where t.kind = :kind and t.reference = :reference")
public class Transfer {

    static final String OF_KIND = "Transfer.ofKind";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ledger_transfer_seq")
    @SequenceGenerator(name = "ledger_transfer_seq", sequenceName = "ledger_transfer_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TransferKind kind;

    @Column(updatable = false)
    private long payer;

    @Enumerated(EnumType.STRING)
    @Column(name = "payer_kind", updatable = false)
    private AccountKind payerKind;

    @Column(updatable = false)
    private long receiver;

    @Enumerated(EnumType.STRING)
    @Column(name = "receiver_kind", updatable = false)
    private AccountKind receiverKind;

    @Column(updatable = false)
    private Money amount;

    /** What the payer had left; null for an account without a floor. */
    @Column(name = "payer_balance", updatable = false)
    private Money payerBalance;

    /** Its place among the payer's lines; null for an account without a floor. */
    @Column(name = "payer_line", updatable = false)
    private Long payerLine;

    @Column(name = "receiver_balance", updatable = false)
    private Money receiverBalance;

    @Column(name = "receiver_line", updatable = false)
    private Long receiverLine;

    @Column(updatable = false)
    private String reference;

    @Column(name = "payer_name", updatable = false)
    private String payerName = "";

    @Column(name = "receiver_name", updatable = false)
    private String receiverName = "";

    @Column(updatable = false)
    private String memo = "";

    /** The one that this undoes or ends, which no other does; null when it does neither. */
    @Column(updatable = false)
    private Long reverses;

    @Column(name = "booked_at", updatable = false)
    private Instant bookedAt;

    protected Transfer() {}

    private Transfer(
            TransferKind kind, AccountKey payer, AccountKey receiver, Money amount, String reference, Instant now) {
        if (!kind.allows(payer.kind(), receiver.kind()))
            throw new IllegalArgumentException(kind + " from " + payer.kind() + " to " + receiver.kind());
        if (amount.compareTo(Money.ZERO) <= 0) throw new IllegalArgumentException("not an amount to move: " + amount);
        this.kind = kind;
        this.payer = payer.id();
        this.payerKind = payer.kind();
        this.receiver = receiver.id();
        this.receiverKind = receiver.kind();
        this.amount = amount;
        this.reference = reference;
        this.bookedAt = now;
    }

    /** @throws RuleBroken {@code ledger.short} when the payer has not that much */
    static Transfer between(LedgerAccount payer, LedgerAccount receiver, Money amount, String reference, Instant now) {
        return new Transfer(TransferKind.TRANSFER, payer.key(), receiver.key(), amount, reference, now)
                .from(payer)
                .to(receiver);
    }

    /** @throws RuleBroken {@code ledger.short} when the payer has not that much */
    static Transfer out(
            TransferKind kind, LedgerAccount payer, AccountKey receiver, Money amount, String reference, Instant now) {
        return new Transfer(kind, payer.key(), receiver, amount, reference, now).from(payer);
    }

    static Transfer in(
            TransferKind kind, AccountKey payer, LedgerAccount receiver, Money amount, String reference, Instant now) {
        return new Transfer(kind, payer, receiver.key(), amount, reference, now).to(receiver);
    }

    /** Money came in that is nobody's yet. */
    static Transfer arrival(Money amount, String reference, Instant now) {
        return new Transfer(TransferKind.ARRIVAL, AccountKey.BANK, AccountKey.SUSPENSE, amount, reference, now);
    }

    /** Whose money that was nobody's is; the schema lets it be given once. */
    Transfer assignment(LedgerAccount citizen, Instant now) {
        mustBe(TransferKind.ARRIVAL);
        return in(TransferKind.ASSIGNMENT, receiver(), citizen, amount, reference, now)
                .after(this);
    }

    /** The bank confirmed what was on its way; the schema lets no transfer be both settled and returned. */
    Transfer settlement(Instant now) {
        mustBe(TransferKind.PAY_OUT);
        return new Transfer(TransferKind.SETTLEMENT, receiver(), AccountKey.BANK, amount, reference, now).after(this);
    }

    /** What a bank refused comes back; the schema lets no transfer be reversed twice. */
    Transfer returned(LedgerAccount citizen, Instant now) {
        mustBe(TransferKind.PAY_OUT);
        return back(TransferKind.RETURN, citizen, now).saying(new Remittance(receiverName, "", memo));
    }

    /** The same amount the other way; the schema lets no transfer be reversed twice. */
    Transfer reversal(LedgerAccount citizen, Instant now) {
        mustBe(TransferKind.PAYMENT);
        return back(TransferKind.REVERSAL, citizen, now);
    }

    private void mustBe(TransferKind expected) {
        if (kind != expected) throw new IllegalArgumentException("not a " + expected + ": " + id);
    }

    private Transfer back(TransferKind how, LedgerAccount citizen, Instant now) {
        if (payer != citizen.id()) throw new IllegalArgumentException("not of this account: " + id);
        return in(how, receiver(), citizen, amount, reference, now).after(this);
    }

    private Transfer after(Transfer other) {
        reverses = other.id;
        return this;
    }

    private Transfer from(LedgerAccount account) {
        account.pays(amount);
        payerBalance = account.balance();
        payerLine = account.lines();
        return this;
    }

    private Transfer to(LedgerAccount account) {
        account.receives(amount);
        receiverBalance = account.balance();
        receiverLine = account.lines();
        return this;
    }

    /** What the two sides read of each other beside it. */
    Transfer saying(Remittance told) {
        payerName = told.payer();
        receiverName = told.receiver();
        memo = told.memo();
        return this;
    }

    /** What it does to accounts without a floor; once it has its id. */
    List<Delta> deltas() {
        var deltas = new ArrayList<Delta>(2);
        if (!payerKind.floored()) deltas.add(new Delta(id * 2, payer(), amount.negated()));
        if (!receiverKind.floored()) deltas.add(new Delta(id * 2 + 1, receiver(), amount));
        return deltas;
    }

    /** Whether it waits for the bank to confirm it. */
    boolean onItsWay() {
        return receiverKind == AccountKind.CLEARING;
    }

    private AccountKey payer() {
        return new AccountKey(payer, payerKind);
    }

    private AccountKey receiver() {
        return new AccountKey(receiver, receiverKind);
    }
}
