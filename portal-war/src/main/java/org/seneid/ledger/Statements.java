package org.seneid.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.platform.Money;
import org.seneid.platform.RuleBroken;
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
        return mine().map(LedgerAccount::balance);
    }

    /**
     * The entries of the citizen's account in a time, newest first: those after the last one before it, up to the last one of it.
     * An agent sees neither names nor memos.
     *
     * @throws RuleBroken {@code ledger.statement.long} when there are more than a statement has
     */
    @HelpdeskMaySee(AccountPart.PAYMENTS)
    public List<Movement> between(Instant from, Instant until) {
        happened.fire(new AccountViewed(acting.citizen()));
        return mine().map(account -> between(account, from, until)).orElse(List.of());
    }

    private List<Movement> between(LedgerAccount account, Instant from, Instant until) {
        long after = lastBefore(account, from);
        long upTo = lastBefore(account, until);
        if (upTo - after > MOST) throw new RuleBroken("ledger.statement.long", MOST);
        return of(em.createNamedQuery(Entry.OF_ACCOUNT, Movement.class), account)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultStream()
                .map(line -> acting.onlyLooks() ? line.withoutPersons() : line)
                .toList();
    }

    /** What the account held before the entries from a moment on; zero before its first entry. */
    @HelpdeskMaySee(AccountPart.PAYMENTS)
    public Money balanceAt(Instant moment) {
        return mine().flatMap(account -> of(em.createNamedQuery(Entry.BALANCE_AFTER, Money.class), account)
                        .setParameter("line", lastBefore(account, moment))
                        .getResultStream()
                        .findFirst())
                .orElse(Money.ZERO);
    }

    /** Entries count by their place in the account, which nodes and clocks agree on. */
    private long lastBefore(LedgerAccount account, Instant moment) {
        return of(em.createNamedQuery(Entry.LAST_BEFORE, Long.class), account)
                .setParameter("moment", moment)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> of(TypedQuery<T> query, LedgerAccount account) {
        return query.setParameter("account", account.key().id())
                .setParameter("kind", account.key().kind());
    }

    private Optional<LedgerAccount> mine() {
        return em.createNamedQuery(LedgerAccount.OF_OWNER, LedgerAccount.class)
                .setParameter("owner", acting.citizen())
                .getResultStream()
                .findFirst();
    }
}
