package org.seneid.services.attachment;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** What happens to attached files; their names and content are never in the trail. */
public final class AttachmentEvents {

    private AttachmentEvents() {}

    /** A citizen attached a file. */
    public record AttachmentAdded(AccountId citizen) implements Audited {

        @Override
        public String act() {
            return "service.file-added";
        }
    }

    /** A citizen removed a file. */
    public record AttachmentRemoved(AccountId citizen) implements Audited {

        @Override
        public String act() {
            return "service.file-removed";
        }
    }

    /** A clerk opened a file of a case. */
    public record AttachmentOpened(AccountId citizen) implements Audited {

        @Override
        public String act() {
            return "service.file-opened";
        }
    }
}
