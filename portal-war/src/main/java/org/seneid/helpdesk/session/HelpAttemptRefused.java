package org.seneid.helpdesk.session;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** An agent wanted to look at an account and was refused. */
record HelpAttemptRefused(AccountId citizen, String ticket, String purpose) implements Audited {

    @Override
    public String act() {
        return HelpBegan.ACT;
    }

    @Override
    public String subject() {
        return ticket;
    }
}
