package org.seneid.payments.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.ledger.Statements;
import org.seneid.payments.bank.BankAccount;
import org.seneid.payments.transfer.TransferEvents.TransferDropped;
import org.seneid.payments.transfer.TransferEvents.TransferPaused;
import org.seneid.platform.Money;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;

/** What the acting citizen sends to others: first to whom, then how much, then all of it, once. */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class CreditTransfers {

    private static final int LOOKED_AT = 60;
    private static final int RECENT = 5;

    @PersistenceContext
    EntityManager em;

    @Inject
    Recipients recipients;

    @Inject
    TransferPosting posting;

    @Inject
    TransferLimits limits;

    @Inject
    FraudCheck fraud;

    @Inject
    Statements statements;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /**
     * Begins a transfer; nothing moves.
     *
     * @param recipient as {@link Recipients} named them just now
     * @param asked what the recipient's code asks for
     * @param memo what it says, without marks
     */
    public PublicId begin(Recipient recipient, Optional<Money> asked, String memo) {
        forgetOld();
        var transfer = new CreditTransfer(acting.citizen(), acting.signedIn().name(), recipient, clock.instant());
        transfer.proposed(asked, memo);
        em.persist(transfer);
        return transfer.publicId();
    }

    /** What was never sent is kept no longer than it can be. */
    private void forgetOld() {
        em.createQuery(
                        "delete from CreditTransfer t where t.owner = :owner and t.sentAt is null and t.expiresAt < :now")
                .setParameter("owner", acting.citizen())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** @throws NotFound when the acting citizen has no such transfer */
    public CreditTransfer byId(PublicId id) {
        return em.createNamedQuery(CreditTransfer.OWN_BY_ID, CreditTransfer.class)
                .setParameter("owner", acting.citizen())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Says how much, and what for. From then on it may have to wait.
     *
     * @param memo without marks, for other banks read plain letters only
     * @throws RuleBroken {@code ledger.short}, {@code payments.send.memo.long}, {@code payments.transfer.over}, and as {@link
     *     TransferAllowance#mustHold}
     */
    public void fill(PublicId id, Money amount, String memo) {
        var transfer = byId(id);
        var now = clock.instant();
        limits.of(acting.citizen(), transfer.account(), now).mustHold(amount);
        var balance = statements.balance().orElseThrow(() -> new RuleBroken("ledger.none"));
        if (balance.compareTo(amount) < 0) throw new RuleBroken("ledger.short", balance, amount).at("amount");
        var before = transfer.status();
        transfer.filled(amount, memo, fraud.signs(transfer, amount, now), now);
        if (transfer.status() == TransferStatus.PAUSED && before != TransferStatus.PAUSED)
            happened.fire(new TransferPaused(acting.citizen()));
    }

    /**
     * Sends it. The recipient is named once more, outside any transaction; then the money moves and the transfer stands, or
     * neither. Sent again, it is the same transfer; one that looks like fraud by now waits instead.
     *
     * @param seen the amount that the citizen agreed to
     * @throws RuleBroken {@code payments.send.changed} when the account has another holder by now; {@code
     *     payments.transfer.changed} when the amount is another by now; and as for the amount
     */
    @RecentSignIn
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public CreditTransfer send(PublicId id, Money seen) {
        var transfer = byId(id);
        var now = clock.instant();
        if (!transfer.status().open()) return transfer;
        transfer.mustBeOpen(now);
        if (transfer.waiting(now)) return transfer;
        transfer.mustBeOf(seen);
        limits.of(acting.citizen(), transfer.account(), now).mustHold(seen);
        recipients.mustStillBe(transfer.recipient());
        return posting.post(acting.citizen(), id, seen, now);
    }

    /**
     * How much may be sent to its recipient now.
     *
     * @throws NotFound when the acting citizen has no such transfer
     */
    public TransferAllowance allowance(PublicId id) {
        return limits.of(acting.citizen(), byId(id).account(), clock.instant());
    }

    /** Gives it up; once it is sent that does nothing. */
    public void drop(PublicId id) {
        var transfer = byId(id);
        if (!transfer.status().open()) return;
        transfer.dropped();
        happened.fire(new TransferDropped(acting.citizen()));
    }

    /** Those that wait for their pause to be over, or for the citizen after it. */
    public List<CreditTransfer> paused() {
        return em.createNamedQuery(CreditTransfer.PAUSED_BY_OWNER, CreditTransfer.class)
                .setParameter("owner", acting.citizen())
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** The newest transfer to each of the recipients of late, newest first. */
    public List<CreditTransfer> recent() {
        var newest = new LinkedHashMap<BankAccount, CreditTransfer>();
        em.createNamedQuery(CreditTransfer.SENT_BY_OWNER, CreditTransfer.class)
                .setParameter("owner", acting.citizen())
                .setMaxResults(LOOKED_AT)
                .getResultList()
                .forEach(sent -> newest.putIfAbsent(sent.account(), sent));
        return newest.values().stream().limit(RECENT).toList();
    }
}
