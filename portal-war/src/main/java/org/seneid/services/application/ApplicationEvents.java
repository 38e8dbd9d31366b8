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

    /** A register refused to carry out what was approved, and a clerk decides again. The citizen is to be told. */
    public record ApplicationReopened(AccountId citizen, String slug, PublicId application) implements Audited {

        @Override
        public String act() {
            return "service.reopened";
        }

        @Override
        public String subject() {
            return ApplicationEvents.subject(slug, application);
        }
    }

    /** A citizen declared an application, which waits for its fee; no authority has it yet. */
    public record ApplicationDeclared(AccountId citizen, String slug, PublicId application) implements Audited {

        @Override
        public String act() {
            return "service.declared";
        }

        @Override
        public String subject() {
            return ApplicationEvents.subject(slug, application);
        }
    }

    /** Nobody paid the fee of an application in time; it is a form again. The citizen is to be told. */
    public record FeeLapsed(AccountId citizen, String slug, PublicId application) implements Audited {

        @Override
        public String act() {
            return "service.lapsed";
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

    /** A citizen took an application back. */
    public record ApplicationWithdrawn(AccountId citizen, String slug, PublicId application) implements Audited {

        @Override
        public String act() {
            return "service.withdrawn";
        }

        @Override
        public String subject() {
            return ApplicationEvents.subject(slug, application);
        }
    }

    /** A citizen wrote to the authority that has an application. */
    public record MessageWritten(AccountId citizen, String slug, PublicId application) implements Audited {

        @Override
        public String act() {
            return "service.message-written";
        }

        @Override
        public String subject() {
            return ApplicationEvents.subject(slug, application);
        }
    }

    /** A citizen sent what the authority had asked for. */
    public record AskedAnswered(AccountId citizen, String slug, PublicId application) implements Audited {

        @Override
        public String act() {
            return "service.answered";
        }

        @Override
        public String subject() {
            return ApplicationEvents.subject(slug, application);
        }
    }

    /** An authority wrote to a citizen about an application. The citizen is to be told. */
    public record MessageReceived(AccountId citizen, String slug, PublicId application) implements Audited {

        @Override
        public String act() {
            return "service.message-received";
        }

        @Override
        public String subject() {
            return ApplicationEvents.subject(slug, application);
        }
    }

    /** An authority asked a citizen for more. The citizen is to be told. */
    public record MoreAsked(AccountId citizen, String slug, PublicId application) implements Audited {

        @Override
        public String act() {
            return "service.more-asked";
        }

        @Override
        public String subject() {
            return ApplicationEvents.subject(slug, application);
        }
    }

    /**
     * An authority decided about an application. The citizen is to be told.
     *
     * @param end {@code APPROVED} or {@code REFUSED}
     */
    public record ApplicationDecided(AccountId citizen, String slug, PublicId application, ApplicationStatus end)
            implements Audited {

        @Override
        public String act() {
            return end == ApplicationStatus.APPROVED ? "service.approved" : "service.refused";
        }

        @Override
        public String subject() {
            return ApplicationEvents.subject(slug, application);
        }
    }

    /** Nobody has gone on with a form for long; it will be deleted in a week. The citizen is to be told. */
    public record FormExpiring(AccountId citizen, String slug, PublicId application) implements Audited {

        @Override
        public String act() {
            return "service.form-expiring";
        }

        @Override
        public String subject() {
            return ApplicationEvents.subject(slug, application);
        }
    }

    /** A form that nobody went on with was deleted, and its files with it. */
    public record FormExpired(AccountId citizen, String slug, PublicId application) implements Audited {

        @Override
        public String act() {
            return "service.form-expired";
        }

        @Override
        public String subject() {
            return ApplicationEvents.subject(slug, application);
        }
    }

    /** Somebody looked at how far a citizen's applications are. */
    public record ApplicationsListed(AccountId citizen) implements Audited {

        @Override
        public String act() {
            return "service.listed";
        }

        @Override
        public boolean ownLook() {
            return true;
        }
    }
}
