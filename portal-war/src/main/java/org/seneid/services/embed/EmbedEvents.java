package org.seneid.services.embed;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** What citizens allow the pages of others. */
public final class EmbedEvents {

    private EmbedEvents() {}

    /**
     * A citizen let a page of a client show a form filled with what is known of them.
     *
     * @param subject the client
     * @param purpose the host of the page
     */
    public record EmbedAllowed(AccountId citizen, String subject, String purpose) implements Audited {

        @Override
        public String act() {
            return "service.embed-allowed";
        }
    }

    /**
     * The program of a client read an application that was submitted in its pages.
     *
     * @param subject the client
     */
    public record ApplicationRead(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "service.client-read";
        }
    }
}
