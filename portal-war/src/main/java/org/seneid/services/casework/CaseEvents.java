package org.seneid.services.casework;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.services.application.Application;

/** What clerks do with applications short of what the citizen is told. Their subject is that of the application. */
public final class CaseEvents {

    private CaseEvents() {}

    static String subject(Application application) {
        return application.slug() + "/" + application.publicId().value();
    }

    /** A clerk took an application from the queue. */
    public record CaseTaken(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "service.taken";
        }
    }

    /** A clerk gave an application back to the queue. */
    public record CaseGivenBack(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "service.given-back";
        }
    }

    /** A clerk opened what was sent with an application. */
    public record CaseRead(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "service.read";
        }
    }

    /** A first clerk proposed a decision; the citizen is told when a second confirms it. */
    public record DecisionProposed(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "service.proposed";
        }
    }

    /** A second clerk took a proposed decision to look at it. */
    public record ProposalTaken(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "service.proposal-taken";
        }
    }

    /** A proposed decision was sent back, given back, or taken back. */
    public record ProposalReturned(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "service.proposal-returned";
        }
    }
}
