package org.seneid.helpdesk.caller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.seneid.identity.account.Account;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.throttle.Attempt;
import org.seneid.platform.throttle.AttemptLimiter;
import org.seneid.platform.throttle.ThrottlePolicy;

/** Slows an agent down who begins with what does not go together. */
@ApplicationScoped
public class HelpAttemptLimiter {

    @Inject
    AttemptLimiter limiter;

    @Inject
    RowLock rows;

    /**
     * Notes an attempt before it is looked at. The agent's row is held meanwhile, or many at once would all wait for each other.
     *
     * @throws RuleBroken {@code platform.throttle.wait} after too many wrong ones
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Attempt note(AccountId agent) {
        rows.held(Account.class, "id", agent.value()).orElseThrow(NotFound::new);
        return limiter.admitInTurn(ThrottlePolicy.HELPDESK, String.valueOf(agent.value()));
    }
}
