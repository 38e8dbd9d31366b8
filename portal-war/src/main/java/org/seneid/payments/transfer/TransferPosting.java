package org.seneid.payments.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.seneid.audit.Audited;
import org.seneid.identity.account.Account;
import org.seneid.ledger.LedgerPosting;
import org.seneid.ledger.Remittance;
import org.seneid.payments.ReceiptNumber;
import org.seneid.payments.bank.order.BankOrders;
import org.seneid.payments.bank.order.OrderKind;
import org.seneid.payments.bank.order.OrderRequest;
import org.seneid.payments.transfer.TransferEvents.MoneyReceived;
import org.seneid.payments.transfer.TransferEvents.MoneySent;
import org.seneid.payments.transfer.TransferEvents.SentToBank;
import org.seneid.payments.transfer.TransferEvents.TransferPaused;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;

/** Moves the money of a transfer: what may be sent is counted, and sent, while the accounts are held. */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class TransferPosting {

    @PersistenceContext
    EntityManager em;

    @Inject
    LedgerPosting ledger;

    @Inject
    BankOrders orders;

    @Inject
    TransferLimits limits;

    @Inject
    FraudCheck fraud;

    @Inject
    RowLock rows;

    @Inject
    Event<Audited> happened;

    @Inject
    Event<SentToBank> toBank;

    /**
     * Sends it, unless it was sent or has to wait.
     *
     * @param seen the amount that the citizen agreed to
     * @throws RuleBroken {@code ledger.short}, {@code payments.transfer.over}, {@code payments.transfer.changed}, and as {@link TransferAllowance#mustHold}
     * @throws NotFound when the citizen has no such transfer
     */
    public CreditTransfer post(AccountId owner, PublicId id, Money seen, Instant now) {
        var transfer = rows.held(CreditTransfer.class, "publicId", id)
                .filter(found -> found.owner().equals(owner))
                .orElseThrow(NotFound::new);
        if (transfer.status() == TransferStatus.SENT || transfer.status() == TransferStatus.RETURNED) return transfer;
        transfer.mustBeOpen(now);
        transfer.mustBeOf(seen);
        move(transfer, now);
        return transfer;
    }

    /**
     * What is sent without its citizen.
     *
     * @param key what it is for: the schema refuses a second one
     */
    public record Automatic(AccountId owner, Recipient recipient, Money amount, String memo, String key) {}

    /**
     * Makes a transfer and sends it, in the transaction of what it is for; what would have to wait is refused.
     *
     * @throws RuleBroken {@code payments.transfer.doubtful} when it looks like fraud, {@code ledger.short}, {@code
     *     ledger.none}, and as {@link TransferAllowance#mustHold}
     */
    @RolesAllowed(Role.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public CreditTransfer postAutomatic(Automatic agreed, Instant now) {
        var payer = em.find(Account.class, agreed.owner().value()).name();
        var transfer = new CreditTransfer(agreed.owner(), payer, agreed.recipient(), now);
        transfer.automatic(agreed.amount(), agreed.memo(), agreed.key());
        em.persist(transfer);
        move(transfer, now);
        if (transfer.status() != TransferStatus.SENT) throw new RuleBroken("payments.transfer.doubtful");
        return transfer;
    }

    private void move(CreditTransfer transfer, Instant now) {
        if (transfer.toCitizen()) toCitizen(transfer, now);
        else toBank(transfer, now);
    }

    private void toCitizen(CreditTransfer transfer, Instant now) {
        var receiver = transfer.receiver().orElseThrow();
        var parties = ledger.holdBoth(transfer.owner(), receiver);
        if (waits(transfer, now)) return;
        limits.of(transfer.owner(), transfer.account(), now).mustHold(transfer.amount());
        var number = ReceiptNumber.ofTransfer(transfer.id(), now).value();
        var told = new Remittance(transfer.payerName(), transfer.holder(), transfer.memo());
        ledger.transfer(parties, transfer.amount(), told, number, now);
        transfer.sent(number, now);
        happened.fire(new MoneySent(
                transfer.owner(),
                number,
                transfer.publicId(),
                transfer.amount(),
                transfer.holder(),
                transfer.automatic()));
        happened.fire(
                new MoneyReceived(receiver, number, transfer.publicId(), transfer.amount(), transfer.payerName()));
    }

    private void toBank(CreditTransfer transfer, Instant now) {
        ledger.hold(transfer.owner());
        if (waits(transfer, now)) return;
        limits.of(transfer.owner(), transfer.account(), now).mustHold(transfer.amount());
        var request = new OrderRequest(
                OrderKind.TRANSFER,
                transfer.account(),
                transfer.holder(),
                transfer.amount(),
                transfer.memo(),
                "",
                transfer.publicId().value());
        transfer.sent(orders.place(request).reference(), now);
        toBank.fire(new SentToBank(
                transfer.owner(),
                transfer.reference(),
                transfer.publicId(),
                transfer.amount(),
                transfer.holder(),
                transfer.automatic()));
    }

    private boolean waits(CreditTransfer transfer, Instant now) {
        var before = transfer.status();
        boolean waits = transfer.waits(fraud.signs(transfer, transfer.amount(), now), now);
        if (waits && before != TransferStatus.PAUSED) happened.fire(new TransferPaused(transfer.owner()));
        return waits;
    }
}
