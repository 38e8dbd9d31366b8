package org.seneid.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.seneid.platform.Money;
import org.seneid.platform.RuleBroken;

/**
 * Money that went from one account to another. It is added and never changed; a mistake is mended by another transfer
 * the other way.
 */
@Entity
@Table(name = "ledger_transfer")
public class Transfer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ledger_transfer_seq")
    @SequenceGenerator(name = "ledger_transfer_seq", sequenceName = "ledger_transfer_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TransferKind kind;

    @Column(updatable = false)
    private long payer;

    @Column(updatable = false)
    private long receiver;

    @Column(updatable = false)
    private Money amount;

    /** What the payer had left; null for an account that is summed. */
    @Column(name = "payer_balance", updatable = false)
    private Money payerBalance;

    @Column(name = "receiver_balance", updatable = false)
    private Money receiverBalance;

    @Column(updatable = false)
    private String reference;

    @Column(name = "payer_name", updatable = false)
    private String payerName = "";

    @Column(name = "receiver_name", updatable = false)
    private String receiverName = "";

    @Column(updatable = false)
    private String memo = "";

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
        this.receiver = receiver.id();
        this.amount = amount;
        this.reference = reference;
        this.bookedAt = now;
    }

    static Transfer topUp(LedgerAccount receiver, Money amount, String reference, Instant now) {
        var transfer = new Transfer(TransferKind.TOP_UP, AccountKey.THE_BANK, receiver.key(), amount, reference, now);
        transfer.receiverBalance = receiver.receives(amount);
        return transfer;
    }

    static Transfer payment(LedgerAccount payer, AccountKey payee, Money amount, String reference, Instant now) {
        var transfer = new Transfer(TransferKind.PAYMENT, payer.key(), payee, amount, reference, now);
        transfer.payerBalance = payer.pays(amount);
        return transfer;
    }

    static Transfer payOut(LedgerAccount payer, Money amount, String reference, Instant now) {
        var transfer = new Transfer(TransferKind.PAY_OUT, payer.key(), AccountKey.THE_BANK, amount, reference, now);
        transfer.payerBalance = payer.pays(amount);
        return transfer;
    }

    /** @throws RuleBroken {@code ledger.short} when the payer has not that much */
    static Transfer between(LedgerAccount payer, LedgerAccount receiver, Money amount, String reference, Instant now) {
        var transfer = new Transfer(TransferKind.TRANSFER, payer.key(), receiver.key(), amount, reference, now);
        transfer.payerBalance = payer.pays(amount);
        transfer.receiverBalance = receiver.receives(amount);
        return transfer;
    }

    /** What the two sides read of each other beside it. */
    Transfer saying(Remittance told) {
        payerName = told.payer();
        receiverName = told.receiver();
        memo = told.memo();
        return this;
    }

    /** What a bank refused comes back; the schema lets no transfer be reversed twice. */
    static Transfer returned(Transfer payOut, LedgerAccount citizen, Instant now) {
        if (payOut.kind != TransferKind.PAY_OUT || payOut.payer != citizen.id())
            throw new IllegalArgumentException("not a pay-out of this account: " + payOut.id);
        var transfer = new Transfer(
                TransferKind.RETURN, AccountKey.THE_BANK, citizen.key(), payOut.amount, payOut.reference, now);
        transfer.reverses = payOut.id;
        transfer.payerName = payOut.receiverName;
        transfer.memo = payOut.memo;
        transfer.receiverBalance = citizen.receives(payOut.amount);
        return transfer;
    }

    /** The same amount the other way; the schema lets no transfer be reversed twice. */
    static Transfer reversal(Transfer payment, LedgerAccount citizen, Instant now) {
        if (payment.kind != TransferKind.PAYMENT || payment.payer != citizen.id())
            throw new IllegalArgumentException("not a payment of this account: " + payment.id);
        var payee = new AccountKey(payment.receiver, AccountKind.PAYEE);
        var transfer =
                new Transfer(TransferKind.REVERSAL, payee, citizen.key(), payment.amount, payment.reference, now);
        transfer.reverses = payment.id;
        transfer.receiverBalance = citizen.receives(payment.amount);
        return transfer;
    }
}
