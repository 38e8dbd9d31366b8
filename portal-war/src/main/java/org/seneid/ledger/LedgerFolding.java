package org.seneid.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.seneid.platform.Money;
import org.seneid.platform.RowLock;
import org.seneid.platform.acting.Role;

/**
 * Adds deltas to the balance of their account and deletes them, in one transaction. Which ones is told by their ids, never by a
 * highest id: a transaction that is still open may add a lower one.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LedgerFolding {

    private static final int AT_ONCE = 1_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    /** The accounts that have deltas. */
    public List<Long> accounts() {
        return em.createNamedQuery(Delta.ACCOUNTS, Long.class).getResultList();
    }

    /**
     * Folds some deltas of an account. Another node that folds the account waits; payments to it do not.
     *
     * @return whether there may be more
     */
    public boolean fold(long id) {
        var account = rows.held(LedgerAccount.class, "id", id).orElseThrow();
        var deltas = em.createNamedQuery(Delta.OF_ACCOUNT, Delta.class)
                .setParameter("account", id)
                .setMaxResults(AT_ONCE)
                .getResultList();
        if (deltas.isEmpty()) return false;
        var sum = deltas.stream().map(Delta::amount).reduce(Money.ZERO, Money::plus);
        var ids = deltas.stream().map(Delta::id).toList();
        account.folds(sum);
        if (em.createNamedQuery(Delta.DELETE).setParameter("ids", ids).executeUpdate() != ids.size())
            throw new IllegalStateException("deltas were folded by somebody else: account=" + id);
        return ids.size() == AT_ONCE;
    }
}
