package org.seneid.helpdesk.consent;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** What citizens do with support codes. */
public final class SupportCodeEvents {

    private SupportCodeEvents() {}

    /** A citizen asked for help and was given a support code. */
    public record SupportCodeCreated(AccountId citizen, String ticket) implements Audited {

        @Override
        public String act() {
            return "help.asked";
        }

        @Override
        public String subject() {
            return ticket;
        }
    }

    /** A citizen took a support code back. */
    public record SupportCodeWithdrawn(AccountId citizen) implements Audited {

        @Override
        public String act() {
            return "help.withdrawn";
        }
    }

    /** A citizen has another code than before, or none that could be used: for pages that show it. */
    public record SupportCodeChanged(AccountId citizen) {}
}
