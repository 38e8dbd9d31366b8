package org.seneid.audit;

import org.seneid.platform.AccountId;

/** Citizens read their own access log. */
public record LogViewed(AccountId citizen) implements Audited {

    @Override
    public String act() {
        return "log.viewed";
    }

    @Override
    public boolean ownLook() {
        return true;
    }
}
