package org.seneid.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.seneid.platform.Money;

/** Begins a check of the books with what all accounts sum to, read in one statement; within a boundary's transaction. */
@ApplicationScoped
class CheckBeginning {

    private static final String TOTALS =
            """
            insert into ledger_check_total (check_id, kind, accounts, balance)
            select cast(?1 as bigint), a.kind, count(*), cast(sum(a.balance)
                   + coalesce((select sum(d.amount) from ledger_delta d where d.account_kind = a.kind), 0) as bigint)
              from ledger_account a group by a.kind""";

    private static final String TOTAL =
            """
            select cast(coalesce(sum(balance), 0) as bigint), cast(coalesce(sum(accounts), 0) as bigint)
              from ledger_check_total where check_id = ?1""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    CheckedBooks begin() {
        var check = new CheckedBooks(clock.instant());
        em.persist(check);
        em.flush();
        em.createNativeQuery(TOTALS).setParameter(1, check.id()).executeUpdate();
        var sums = (Object[])
                em.createNativeQuery(TOTAL).setParameter(1, check.id()).getSingleResult();
        check.begins(new Money(((Number) sums[0]).longValue()), ((Number) sums[1]).longValue());
        return check;
    }
}
