package org.seneid.helpdesk.caller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import org.seneid.identity.account.Account;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;

/** Slows an agent down who begins with what does not go together. */
@ApplicationScoped
public class HelpAttemptLimiter {

    public static final int MOST = 10;
    static final Duration WINDOW = Duration.ofMinutes(15);

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    Clock clock;

    /**
     * Notes a try before it is looked at. The agent's row is held meanwhile, or many at once would all count as the first.
     *
     * @throws RuleBroken {@code helpdesk.begin.wait} after too many wrong ones
     */
    @Transactional(TxType.REQUIRES_NEW)
    public HelpAttempt note(AccountId agent) {
        rows.held(Account.class, "id", agent.value()).orElseThrow(NotFound::new);
        var since = clock.instant().minus(WINDOW);
        var wrong = em.createQuery(
                        "select count(t) from HelpAttempt t where t.agent = :agent and t.triedAt > :since", Long.class)
                .setParameter("agent", agent)
                .setParameter("since", since)
                .getSingleResult();
        if (wrong >= MOST) throw new RuleBroken("helpdesk.begin.wait", WINDOW.toMinutes());
        var noted = new HelpAttempt(agent, clock.instant());
        em.persist(noted);
        return noted;
    }

    /** It was right. */
    @Transactional(TxType.MANDATORY)
    public void right(HelpAttempt noted) {
        em.remove(em.getReference(HelpAttempt.class, noted.id()));
    }

    /** What is older counts for nothing. */
    @Transactional(TxType.MANDATORY)
    public void forget() {
        em.createQuery("delete from HelpAttempt t where t.triedAt < :before")
                .setParameter("before", clock.instant().minus(WINDOW))
                .executeUpdate();
    }
}
