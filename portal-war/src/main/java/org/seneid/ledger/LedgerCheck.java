package org.seneid.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.seneid.platform.Money;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.job.JobRuns;
import org.seneid.platform.throttle.AttemptLimiter;
import org.seneid.platform.throttle.ThrottlePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Adds up the whole book, which must come out even at any moment, and keeps what it found. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class LedgerCheck {

    static final String JOB = "ledger-check";

    /** Whoever adds up at an operator's wish on this node: it reads the whole book. */
    static final Semaphore TURN = new Semaphore(1);

    private static final Logger LOG = LoggerFactory.getLogger(LedgerCheck.class);

    private static final String TOTAL = "select coalesce(sum(amount), 0) from ledger_entry";

    private static final String WRONG =
            """
            select count(*) from ledger_balance b
              left join (select account, sum(amount) as summed from ledger_entry group by account) e on e.account = b.id
             where b.balance <> coalesce(e.summed, 0)
            """;

    private static final String BELOW = "select count(*) from ledger_account where balance < lowest";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    JobRuns runs;

    @Inject
    AttemptLimiter limiter;

    @Inject
    Acting acting;

    @Inject
    Event<LedgerChecked> happened;

    /**
     * The same as an operator wishes it: on record, one at a time, and not all day.
     *
     * @throws RuleBroken {@code platform.throttle.wait} after too many, {@code ledger.check.running} while another goes on
     */
    @RolesAllowed(Role.OPERATORS)
    public TrialBalance addUpNow() {
        var operator = acting.signedIn().account();
        limiter.admit(ThrottlePolicy.LEDGER_CHECK, String.valueOf(operator.value()));
        if (!TURN.tryAcquire()) throw new RuleBroken("ledger.check.running");
        try {
            happened.fire(new LedgerChecked(operator));
            return addUp();
        } finally {
            TURN.release();
        }
    }

    public TrialBalance addUp() {
        var found = new TrialBalance(new Money(number(TOTAL)), number(WRONG), number(BELOW));
        em.persist(new CheckedBalance(found, clock.instant()));
        if (found.holds()) LOG.info("ledger adds up");
        else
            LOG.error(
                    "ledger does not add up: total={} wrong={} below={}", found.total(), found.wrong(), found.below());
        return found;
    }

    /** What the last adding up found; empty before the first. */
    @RolesAllowed(Role.OPERATORS)
    public Optional<CheckedBalance> last() {
        return em.createQuery(
                        "select c from CheckedBalance c order by c.checkedAt desc, c.id desc", CheckedBalance.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Schedule(hour = "3", timezone = "Asia/Ho_Chi_Minh", info = JOB, persistent = false)
    void nightly() {
        if (!addUp().holds()) runs.failed(JOB, "LedgerUneven");
    }

    private long number(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
