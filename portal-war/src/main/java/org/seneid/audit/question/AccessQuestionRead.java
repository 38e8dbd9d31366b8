package org.seneid.audit.question;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

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
