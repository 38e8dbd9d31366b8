package org.seneid.helpdesk.consent;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** A citizen took a support code back. */
public record SupportCodeWithdrawn(AccountId citizen) implements Audited {

    @Override
    public String act() {
        return "help.withdrawn";
    }
}
