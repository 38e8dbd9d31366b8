package org.seneid.audit.log;

import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.audit.Relationship;
import org.seneid.platform.AccountId;

/** What is done with the access log itself. */
public final class LogEvents {

    private LogEvents() {}

    /**
     * Somebody read an access log, usually their own.
     *
     * @param tie what a reader who is not the owner is to them
     */
    public record LogViewed(AccountId citizen, Optional<Relationship> tie) implements Audited {

        @Override
        public String act() {
            return "log.viewed";
        }

        @Override
        public boolean ownLook() {
            return true;
        }
    }

    /**
     * Somebody took a file of an access log away.
     *
     * @param subject the kind of file
     * @param tie what a reader who is not the owner is to them
     */
    public record LogDownloaded(AccountId citizen, String subject, Optional<Relationship> tie) implements Audited {

        @Override
        public String act() {
            return "log.downloaded";
        }

        @Override
        public boolean routine() {
            return true;
        }
    }
}
