package org.seneid.audit.question;

import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.audit.Relationship;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

/** What happens to questions about the access log. */
public final class AccessQuestionEvents {

    private AccessQuestionEvents() {}

    /**
     * Somebody asked about an entry of a log, or was not content with the answer.
     *
     * @param again whether it is the second time
     * @param tie what an asker who is not the owner is to them
     */
    public record AccessQuestionAsked(AccountId citizen, PublicId question, boolean again, Optional<Relationship> tie)
            implements Audited {

        @Override
        public String act() {
            return again ? "question.doubted" : "question.asked";
        }

        @Override
        public String subject() {
            return question.value();
        }
    }

    /** A supervisor opened a question about an entry, to answer it. */
    public record AccessQuestionRead(AccountId citizen, PublicId question) implements Audited {

        @Override
        public String act() {
            return "question.read";
        }

        @Override
        public String subject() {
            return question.value();
        }
    }

    /**
     * A supervisor answered a question about an entry.
     *
     * @param citizen whose log the entry stands in
     * @param asker who is to be told: the same, or who acts for them
     */
    public record AccessQuestionAnswered(AccountId citizen, AccountId asker, PublicId question) implements Audited {

        @Override
        public String act() {
            return "question.answered";
        }

        @Override
        public String subject() {
            return question.value();
        }
    }
}
