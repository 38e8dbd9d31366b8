package org.seneid.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.platform.Money;
import org.seneid.platform.Page;
import org.seneid.platform.acting.AccountPart;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.HelpdeskMaySee;
import org.seneid.platform.acting.Role;

/** What the acting citizen has, and how it came and went. */
@Stateless
@RolesAllowed({Role.CITIZENS, Role.AGENTS})
public class Statements {

    private static final int ROWS = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Event<Audited> happened;

    /** Empty when no account is open yet: one comes with level 2. */
    @HelpdeskMaySee(AccountPart.PAYMENTS)
    public Optional<Money> balance() {
        if (acting.onlyLooks()) happened.fire(new AccountViewed(acting.citizen()));
        return em.createNamedQuery(LedgerAccount.OF_OWNER, LedgerAccount.class)
                .setParameter("owner", acting.citizen())
                .getResultStream()
                .findFirst()
                .map(LedgerAccount::balance);
    }

    /** The entries of the citizen's account, newest first; one past the end is the last page. */
    @HelpdeskMaySee(AccountPart.PAYMENTS)
    public Page<Entry> entries(int number) {
        happened.fire(new AccountViewed(acting.citizen()));
        var total = em.createNamedQuery(Entry.COUNT_OF_OWNER, Long.class)
                .setParameter("owner", acting.citizen())
                .getSingleResult();
        var shown = Page.nearest(number, ROWS, total);
        var rows = em.createNamedQuery(Entry.OF_OWNER, Entry.class)
                .setParameter("owner", acting.citizen())
                .setFirstResult((shown - 1) * ROWS)
                .setMaxResults(ROWS)
                .getResultList();
        return new Page<>(rows, shown, ROWS, total);
    }
}
