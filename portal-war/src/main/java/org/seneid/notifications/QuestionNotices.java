package org.seneid.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.seneid.audit.question.AccessQuestionEvents.AccessQuestionAnswered;

/** Whoever asked about an entry of a log is told that there is an answer; what it says is read in the portal. */
@ApplicationScoped
class QuestionNotices {

    @Inject
    Notices notices;

    void answered(@Observes AccessQuestionAnswered event) {
        notices.tell(event.asker(), NotificationKind.QUESTION_ANSWERED);
    }
}
