package org.seneid.helpdesk.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.seneid.audit.AuditEntry;
import org.seneid.audit.AuditTrail;
import org.seneid.audit.question.AccessQuestion;
import org.seneid.audit.question.AccessQuestionEvents.AccessQuestionAnswered;
import org.seneid.audit.question.AccessQuestionEvents.AccessQuestionAsked;
import org.seneid.audit.question.QuestionText;
import org.seneid.identity.account.Account;
import org.seneid.platform.acting.Actor;

/** What citizens of a demo asked about looks at their accounts, and what a supervisor answered. */
@ApplicationScoped
class DemoQuestions {

    private static final Duration UNTIL_THE_ANSWER = Duration.ofHours(5);

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditTrail trail;

    @Inject
    DemoHelpStaff staff;

    AccessQuestion ask(Account citizen, Instant lookedAt, String words, Instant at) {
        var text = new QuestionText(words);
        var question = new AccessQuestion(entry(citizen, lookedAt), citizen.id(), citizen.id(), "", text, at);
        em.persist(question);
        trail.past(
                new AccessQuestionAsked(citizen.id(), question.publicId(), false, Optional.empty()),
                Optional.of(holder(citizen, at)),
                at);
        return question;
    }

    void askAndAnswer(Account citizen, Instant lookedAt, String words, String answer, Instant at) {
        var question = ask(citizen, lookedAt, words, at);
        var answered = at.plus(UNTIL_THE_ANSWER);
        var supervisor = staff.supervisor(answered);
        question.answer(supervisor.account(), new QuestionText(answer), answered);
        trail.past(
                new AccessQuestionAnswered(citizen.id(), citizen.id(), question.publicId()),
                Optional.of(supervisor),
                answered);
    }

    /** The beginning of an agent's look. */
    private AuditEntry entry(Account citizen, Instant lookedAt) {
        return em.createQuery(
                        "select e from AuditEntry e where e.owner = :owner and e.act = 'help.began'"
                                + " and e.happenedAt = :at",
                        AuditEntry.class)
                .setParameter("owner", citizen.id())
                .setParameter("at", lookedAt)
                .getSingleResult();
    }

    private static Actor holder(Account citizen, Instant then) {
        return new Actor(citizen.id(), citizen.person(), citizen.name(), citizen.role(), citizen.level(), "past", then);
    }
}
