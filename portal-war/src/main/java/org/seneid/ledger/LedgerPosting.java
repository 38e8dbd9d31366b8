package org.seneid.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.Optional;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;

/**
 * Where money is moved, always within the transaction of what it is moved for.
 *
 * <p>A transfer locks the row of each account with a floor, in the order of their ids, before it reads them. Of accounts
 * without one it adds {@linkplain Delta deltas}, which waits for nobody.
 */
@Stateless
@RolesAllowed({Role.CITIZENS, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class LedgerPosting {

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    /** Opens a citizen's account; does nothing when it is open. */
    public void open(AccountId owner, Instant now) {
        if (ofOwner(owner).isEmpty()) opened(LedgerAccount.ofCitizen(owner, now));
    }

    /**
     * The account of whom citizens pay, opened when nobody paid it before; the answer holds for ever.
     *
     * @param kind a payee's, or that of fees
     */
    public AccountKey payee(AccountKind kind, String name, String title, Instant now) {
        return em.createNamedQuery(LedgerAccount.NAMED, LedgerAccount.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> opened(LedgerAccount.named(kind, name, title, now)))
                .key();
    }

    /**
     * Takes hold of a citizen's account to the end of the transaction: whoever else wants to move its money waits.
     *
     * @throws RuleBroken {@code ledger.none} when the citizen has none
     */
    public LedgerAccount hold(AccountId owner) {
        return rows.held(LedgerAccount.class, "owner", owner).orElseThrow(() -> new RuleBroken("ledger.none"));
    }

    /**
     * Both sides of a transfer between citizens, held.
     *
     * @see #holdBoth
     */
    public record Parties(LedgerAccount payer, LedgerAccount receiver) {}

    /**
     * Takes hold of two citizens' accounts, always that of the smaller id first, so that two who pay each other never wait
     * for each other in a circle.
     *
     * @throws RuleBroken {@code ledger.none} when one of them has none
     */
    public Parties holdBoth(AccountId payer, AccountId receiver) {
        var owners = em.createQuery(
                        "select a.owner from LedgerAccount a where a.owner = :payer or a.owner = :receiver order by a.id",
                        AccountId.class)
                .setParameter("payer", payer)
                .setParameter("receiver", receiver)
                .getResultList();
        var held = new HashMap<AccountId, LedgerAccount>();
        owners.forEach(owner -> held.put(owner, hold(owner)));
        if (held.size() != 2) throw new RuleBroken("ledger.none");
        return new Parties(held.get(payer), held.get(receiver));
    }

    /**
     * Moves money from one citizen to another.
     *
     * @param reference what it is for; a second one of the same reference is refused by the schema
     * @throws RuleBroken {@code ledger.short} when the payer has not that much
     */
    public Transfer transfer(Parties parties, Money amount, Remittance told, String reference, Instant now) {
        return booked(Transfer.between(parties.payer(), parties.receiver(), amount, reference, now)
                .saying(told));
    }

    /** Adds money that came in from the citizen's bank. */
    public Transfer topUp(AccountId receiver, Money amount, String reference, Instant now) {
        return booked(Transfer.in(TransferKind.TOP_UP, AccountKey.BANK, hold(receiver), amount, reference, now));
    }

    /**
     * Moves money from a citizen to a payee.
     *
     * @param payer the citizen's account, held
     * @param reference what it is for; a second payment of the same reference is refused by the schema
     * @throws RuleBroken {@code ledger.short} when the citizen has not that much
     */
    public Transfer pay(LedgerAccount payer, AccountKey payee, Money amount, String reference, Instant now) {
        return booked(Transfer.out(TransferKind.PAYMENT, payer, payee, amount, reference, now));
    }

    /**
     * Moves money from a citizen on its way to an account at a bank.
     *
     * @param reference what it is for; a second one of the same reference is refused by the schema
     * @throws RuleBroken {@code ledger.short} when the citizen has not that much, {@code ledger.none}
     */
    public Transfer payOut(AccountId payer, Money amount, Remittance told, String reference, Instant now) {
        return booked(Transfer.out(TransferKind.PAY_OUT, hold(payer), AccountKey.CLEARING, amount, reference, now)
                .saying(told));
    }

    /** The bank confirmed what was on its way; what was never on its way is at the bank already. */
    public void settle(Transfer payOut, Instant now) {
        if (payOut.onItsWay()) booked(payOut.settlement(now));
    }

    /** Gives back to the citizen what the bank refused. */
    public Transfer giveBack(AccountId payer, Transfer payOut, Instant now) {
        return booked(payOut.returned(hold(payer), now));
    }

    /** Gives a payment back to the citizen who made it; a clerk, where what it paid for is refused. */
    @RolesAllowed({Role.CITIZENS, Role.SYSTEM, Role.CLERKS})
    public Transfer reverse(AccountId payer, Transfer payment, Instant now) {
        return booked(payment.reversal(hold(payer), now));
    }

    /** Adds money that came in and is nobody's yet. */
    public Transfer suspend(Money amount, String reference, Instant now) {
        return booked(Transfer.arrival(amount, reference, now));
    }

    /** The money that came in by this reference and was nobody's then; none when none of it came into suspense. */
    @RolesAllowed(Role.OPERATORS)
    public Optional<Transfer> suspended(String reference) {
        return em.createNamedQuery(Transfer.OF_KIND, Transfer.class)
                .setParameter("kind", TransferKind.ARRIVAL)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** Gives all that came in and was nobody's to the citizen whose it is; a second time is refused by the schema. */
    @RolesAllowed(Role.OPERATORS)
    public Transfer assign(AccountId receiver, Transfer arrival, Instant now) {
        return booked(arrival.assignment(hold(receiver), now));
    }

    private Optional<LedgerAccount> ofOwner(AccountId owner) {
        return em.createNamedQuery(LedgerAccount.OF_OWNER, LedgerAccount.class)
                .setParameter("owner", owner)
                .getResultStream()
                .findFirst();
    }

    private LedgerAccount opened(LedgerAccount account) {
        em.persist(account);
        em.flush();
        return account;
    }

    private Transfer booked(Transfer transfer) {
        em.persist(transfer);
        transfer.deltas().forEach(em::persist);
        return transfer;
    }
}
