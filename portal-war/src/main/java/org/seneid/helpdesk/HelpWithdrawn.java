package org.seneid.helpdesk;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** A citizen took a support code back. */
record HelpWithdrawn(AccountId citizen) implements Audited {

    @Override
    public String act() {
        return "help.withdrawn";
    }
}
