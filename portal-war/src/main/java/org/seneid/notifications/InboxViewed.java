package org.seneid.notifications;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** Somebody who only looks at an account saw what its holder was told. */
record InboxViewed(AccountId citizen) implements Audited {

    @Override
    public String act() {
        return "inbox.viewed";
    }
}
