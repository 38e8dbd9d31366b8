package org.seneid.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.platform.Money;
import org.seneid.platform.acting.AccountPart;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.HelpdeskMaySee;
import org.seneid.platform.acting.Role;

/** What the acting citizen has, and how it came and went. */
@Stateless
@RolesAllowed({Role.CITIZENS, Role.AGENTS})
public class Statements {

    private static final int MOST = 20_000;

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

    /** The entries of the citizen's account in a time, newest first; no more than anybody reads. */
    @HelpdeskMaySee(AccountPart.PAYMENTS)
    public List<Movement> between(Instant from, Instant until) {
        happened.fire(new AccountViewed(acting.citizen()));
        return em.createNamedQuery(Entry.OF_OWNER, Movement.class)
                .setParameter("owner", acting.citizen())
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What the account held at a moment; zero before its first entry. */
    @HelpdeskMaySee(AccountPart.PAYMENTS)
    public Money balanceAt(Instant moment) {
        return em.createNamedQuery(Entry.BALANCES_OF_OWNER, Money.class)
                .setParameter("owner", acting.citizen())
                .setParameter("until", moment)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(Money.ZERO);
    }
}
