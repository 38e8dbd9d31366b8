package org.seneid.identity.account;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.seneid.platform.RuleBroken;

/** Whether an account can be used, and what it may become. */
public enum AccountStatus {
    /** The person may take the account up, but has not set a password yet. */
    INVITED,
    ACTIVE,
    /** Closed to everybody, its holder too, until unlocked at the desk. */
    LOCKED,
    CLOSED;

    private static final Map<AccountStatus, Set<AccountStatus>> MOVES = Map.of(
            INVITED, EnumSet.of(ACTIVE, LOCKED, CLOSED),
            ACTIVE, EnumSet.of(LOCKED, CLOSED),
            LOCKED, EnumSet.of(INVITED, ACTIVE, CLOSED),
            CLOSED, EnumSet.noneOf(AccountStatus.class));

    /** @throws RuleBroken {@code identity.account.move} when the one may not follow on the other */
    AccountStatus to(AccountStatus next) {
        if (!MOVES.get(this).contains(next)) throw new RuleBroken("identity.account.move");
        return next;
    }
}
