package org.seneid.services.result;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

/** What happens to the results of applications. Their subject is that of the application. */
public final class ResultEvents {

    private ResultEvents() {}

    private static String subject(String slug, PublicId application) {
        return slug + "/" + application.value();
    }

    /** A register carried out what was decided. The citizen is to be told. */
    public record ResultArrived(AccountId citizen, String slug, PublicId application) implements Audited {

        @Override
        public String act() {
            return "service.result";
        }

        @Override
        public String subject() {
            return ResultEvents.subject(slug, application);
        }
    }

    /** A register is given an order again that it refused, or asked again about one that it did not answer for. */
    public record OrderedAgain(AccountId citizen, String slug, PublicId application) implements Audited {

        @Override
        public String act() {
            return "service.ordered-again";
        }

        @Override
        public String subject() {
            return ResultEvents.subject(slug, application);
        }
    }

    /** A citizen downloaded a letter. */
    public record LetterDownloaded(AccountId citizen, String slug, PublicId application) implements Audited {

        @Override
        public String act() {
            return "service.letter-downloaded";
        }

        @Override
        public String subject() {
            return ResultEvents.subject(slug, application);
        }
    }

    /** Somebody who holds a letter asked whether it is genuine. */
    public record LetterChecked(AccountId citizen, String slug, PublicId application) implements Audited {

        @Override
        public String act() {
            return "service.letter-checked";
        }

        @Override
        public String subject() {
            return ResultEvents.subject(slug, application);
        }
    }
}
