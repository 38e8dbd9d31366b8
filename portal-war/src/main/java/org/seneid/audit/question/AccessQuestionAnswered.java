package org.seneid.audit.question;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

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
