package org.seneid.notifications;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** What happens to inboxes. */
public final class InboxEvents {

    private InboxEvents() {}

    /**
     * A citizen has more to read, or has read.
     *
     * @param by how many more are unread; fewer below zero
     */
    public record InboxChanged(AccountId owner, int by) {}

    /** Somebody who only looks at an account saw what its holder was told. */
    record InboxViewed(AccountId citizen) implements Audited {

        @Override
        public String act() {
            return "inbox.viewed";
        }
    }
}
