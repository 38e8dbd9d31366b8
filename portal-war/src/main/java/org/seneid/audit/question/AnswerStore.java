package org.seneid.audit.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.seneid.audit.Audited;
import org.seneid.audit.question.AccessQuestionEvents.AccessQuestionAnswered;
import org.seneid.audit.question.AccessQuestionEvents.AccessQuestionRead;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.acting.Acting;

/** Writes down what supervisors do with questions, in short transactions beside the calls to the register. */
@ApplicationScoped
@Transactional
class AnswerStore {

    @Inject
    RowLock rows;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    void read(AccessQuestion question) {
        happened.fire(new AccessQuestionRead(question.owner(), question.publicId()));
    }

    void answer(PublicId id, QuestionText words) {
        var question = rows.held(AccessQuestion.class, "publicId", id).orElseThrow(NotFound::new);
        question.answer(acting.signedIn().account(), words, clock.instant());
        happened.fire(new AccessQuestionAnswered(question.owner(), question.asker(), id));
    }
}
