package org.seneid.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.seneid.platform.Acting;
import org.seneid.platform.Money;
import org.seneid.platform.Page;
import org.seneid.platform.Role;

/** What the acting citizen has, and how it came and went. */
@Stateless
@RolesAllowed(Role.CITIZENS)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Statements {

    private static final int ROWS = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    Acting acting;

    /** Empty when no account is open yet: one comes with level 2. */
    public Optional<Money> balance() {
        return em.createNamedQuery(LedgerAccount.OF_OWNER, LedgerAccount.class)
                .setParameter("owner", acting.citizen())
                .getResultStream()
                .findFirst()
                .map(LedgerAccount::balance);
    }

    /** The entries of the citizen's account, newest first. */
    public Page<Entry> entries(int page) {
        var total = em.createNamedQuery(Entry.COUNT_OF_OWNER, Long.class)
                .setParameter("owner", acting.citizen())
                .getSingleResult();
        var rows = em.createNamedQuery(Entry.OF_OWNER, Entry.class)
                .setParameter("owner", acting.citizen())
                .setFirstResult((page - 1) * ROWS)
                .setMaxResults(ROWS)
                .getResultList();
        return new Page<>(rows, page, ROWS, total);
    }
}
