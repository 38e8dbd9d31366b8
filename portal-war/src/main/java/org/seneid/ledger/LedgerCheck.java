package org.seneid.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.seneid.platform.Money;
import org.seneid.platform.acting.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Adds up the whole book, which must come out even at any moment. */
@Stateless
@RolesAllowed({Role.OPERATORS, Role.SYSTEM})
public class LedgerCheck {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerCheck.class);

    private static final String TOTAL = "select coalesce(sum(amount), 0) from ledger_entry";

    private static final String WRONG =
            """
            select count(*) from ledger_account a
              left join (select account, sum(amount) as summed from ledger_entry group by account) e on e.account = a.id
             where a.balance is not null and a.balance <> coalesce(e.summed, 0)
            """;

    private static final String BELOW = "select count(*) from ledger_account where balance < lowest";

    @PersistenceContext
    EntityManager em;

    public TrialBalance addUp() {
        return new TrialBalance(new Money(number(TOTAL)), number(WRONG), number(BELOW));
    }

    @Schedule(hour = "3", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    void nightly() {
        var found = addUp();
        if (found.holds()) LOG.info("ledger adds up");
        else
            LOG.error(
                    "ledger does not add up: total={} wrong={} below={}", found.total(), found.wrong(), found.below());
    }

    private long number(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
