package org.seneid.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.seneid.platform.Money;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.throttle.AttemptLimiter;
import org.seneid.platform.throttle.ThrottlePolicy;

/** Checks of the whole book, which must add up at any moment: what the last found, and a new one at an operator's wish. */
@Stateless
@RolesAllowed(Role.OPERATORS)
public class LedgerCheck {

    @PersistenceContext
    EntityManager em;

    @Inject
    CheckBeginning beginning;

    @Inject
    AttemptLimiter limiter;

    @Inject
    Acting acting;

    @Inject
    Event<LedgerChecked> happened;

    /** What all accounts of a kind had when a check began. */
    public record KindTotal(AccountKind kind, long accounts, Money balance) {}

    /**
     * Begins a check: on record, one at a time, and not all day. {@link LedgerCheckRounds} goes on with it.
     *
     * @throws RuleBroken {@code platform.throttle.wait} after too many, {@code ledger.check.running} while another goes on
     */
    public void begin() {
        var operator = acting.signedIn().account();
        limiter.admit(ThrottlePolicy.LEDGER_CHECK, String.valueOf(operator.value()));
        if (last().filter(CheckedBooks::running).isPresent()) throw new RuleBroken("ledger.check.running");
        happened.fire(new LedgerChecked(operator));
        beginning.begin();
    }

    /** The last check, which may still be running; empty before the first. */
    public Optional<CheckedBooks> last() {
        return first(CheckedBooks.LAST);
    }

    /** The last check that went through all accounts. */
    public Optional<CheckedBooks> lastEnded() {
        return first(CheckedBooks.LAST_ENDED);
    }

    private Optional<CheckedBooks> first(String query) {
        return em.createNamedQuery(query, CheckedBooks.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public List<KindTotal> totals(CheckedBooks check) {
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) em.createNativeQuery(
                        "select kind, accounts, balance from ledger_check_total where check_id = ?1 order by kind")
                .setParameter(1, check.id())
                .getResultList();
        return rows.stream().map(LedgerCheck::total).toList();
    }

    private static KindTotal total(Object[] row) {
        var balance = new Money(((Number) row[2]).longValue());
        return new KindTotal(AccountKind.valueOf((String) row[0]), ((Number) row[1]).longValue(), balance);
    }
}
