package org.seneid.identity.account;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** Somebody of staff wanted to open a matter of their own or of somebody they live with; on record as a refusal. */
public record OwnPeopleRefused(AccountId citizen, String subject) implements Audited {

    @Override
    public String act() {
        return "staff.own-people";
    }
}
