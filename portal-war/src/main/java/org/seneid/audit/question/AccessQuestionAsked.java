package org.seneid.audit.question;

import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.audit.Relationship;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

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
