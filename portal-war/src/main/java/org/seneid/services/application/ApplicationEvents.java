package org.seneid.services.application;

import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

/** What happens to applications. Their subject in the trail is the service and the application's id. */
public final class ApplicationEvents {

    private ApplicationEvents() {}

    private static String subject(String slug, PublicId application) {
        return slug + "/" + application.value();
    }

    /** A citizen began the form of a service; what registers say is in it. */
    public record FormBegun(AccountId citizen, String slug, PublicId application, List<String> attributes)
            implements Audited {

        @Override
        public String act() {
            return "service.begun";
        }

        @Override
        public String subject() {
            return ApplicationEvents.subject(slug, application);
        }
    }

    /** A citizen threw a form away that was not submitted. */
    public record FormDiscarded(AccountId citizen, String slug, PublicId application) implements Audited {

        @Override
        public String act() {
            return "service.discarded";
        }

        @Override
        public String subject() {
            return ApplicationEvents.subject(slug, application);
        }
    }

    /**
     * A citizen submitted an application; its authority has these values now.
     *
     * @param number its tracking number
     */
    public record ApplicationSubmitted(
            AccountId citizen, String slug, PublicId application, String number, List<String> attributes)
            implements Audited {

        @Override
        public String act() {
            return "service.submitted";
        }

        @Override
        public String subject() {
            return ApplicationEvents.subject(slug, application);
        }
    }

    /** A citizen looked at an application. */
    public record ApplicationViewed(AccountId citizen, String slug, PublicId application) implements Audited {

        @Override
        public String act() {
            return "service.viewed";
        }

        @Override
        public String subject() {
            return ApplicationEvents.subject(slug, application);
        }

        @Override
        public boolean ownLook() {
            return true;
        }
    }
}
