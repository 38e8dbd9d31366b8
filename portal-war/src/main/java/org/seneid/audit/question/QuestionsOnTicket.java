package org.seneid.audit.question;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Formats;

/** The questions about what was done for one ticket of the helpdesk, for the ticket's page to lead to. */
@Stateless
@RolesAllowed(Role.SUPERVISORS)
public class QuestionsOnTicket {

    private static final int SHOWN = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    OwnAccounts own;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** One of them. */
    public record QuestionReference(PublicId id, String number, boolean answered) {}

    /**
     * Those that this supervisor may answer, the latest first.
     *
     * @param owner whose log they are about, since one citizen asks little
     */
    public List<QuestionReference> of(AccountId owner, String ticket) {
        var answerable = AnswerableQuestions.by(em, acting.signedIn(), own.known(), Formats.day(clock.instant()));
        return em.createQuery(
                        "select q from AccessQuestion q join fetch q.entry e where q.owner = :owner"
                                + " and (e.ticket = :ticket or e.subject = :ticket) order by q.askedAt desc, q.id desc",
                        AccessQuestion.class)
                .setParameter("owner", owner)
                .setParameter("ticket", ticket)
                .setMaxResults(SHOWN)
                .getResultStream()
                .filter(question -> !answerable.row(question.publicId()).isEmpty())
                .map(question -> new QuestionReference(
                        question.publicId(), question.number().text(), question.status() == QuestionStatus.ANSWERED))
                .toList();
    }
}
