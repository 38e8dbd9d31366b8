package org.seneid.audit.question;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.audit.question.AccessQuestionEvents.AccessQuestionAnswered;
import org.seneid.audit.question.AccessQuestionEvents.AccessQuestionRead;
import org.seneid.platform.NotFound;
import org.seneid.platform.Page;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;

/**
 * The questions about entries that the supervisor who is signed in may answer: none about what they did, none of theirs in
 * whichever account, and none that they have answered before.
 */
@Stateless
@RolesAllowed(Role.SUPERVISORS)
public class QuestionAnswers {

    private static final int PAGE = 25;

    /** The account of the same person as a citizen is theirs as well. */
    private static final String MINE =
            """
            from access_question q left join audit_entry e on e.id = q.entry
            where (q.first_answered_by is null or q.first_answered_by <> ?1)
              and not exists (select 1 from account a where a.person = ?2
                and (a.id = q.owner or a.id = q.asker or a.id = e.actor))""";

    private static final String OPEN = MINE + " and q.status = 'ASKED'";

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /**
     * What is to be answered, the most urgent first.
     *
     * @param number counted from 1; one past the end is the last page
     */
    public Page<AccessQuestion> open(int number) {
        var total = ((Number) mine("select count(*) " + OPEN).getSingleResult()).longValue();
        var shown = Page.nearest(number, PAGE, total);
        @SuppressWarnings("unchecked")
        List<Number> ids = mine("select q.id " + OPEN + " order by q.answer_by, q.id")
                .setFirstResult((shown - 1) * PAGE)
                .setMaxResults(PAGE)
                .getResultList();
        return new Page<>(ids.isEmpty() ? List.of() : these(ids), shown, PAGE, total);
    }

    /**
     * Opens one to answer it; its owner reads that in their log.
     *
     * @throws NotFound when there is none that this supervisor may answer
     */
    public AccessQuestion read(PublicId id) {
        var question = byId(id);
        happened.fire(new AccessQuestionRead(question.owner(), id));
        return question;
    }

    /**
     * One that was opened before, as it stands now.
     *
     * @throws NotFound when there is none that this supervisor may answer, or has answered last
     */
    public AccessQuestion byId(PublicId id) {
        @SuppressWarnings("unchecked")
        List<Number> ids = mine("select q.id " + MINE + " and q.public_id = ?3")
                .setParameter(3, id.value())
                .getResultList();
        return ids.stream()
                .flatMap(one -> these(List.of(one)).stream())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Answers.
     *
     * @throws NotFound when there is none that this supervisor may answer
     * @throws RuleBroken {@code audit.question.move} when another was faster
     */
    public void answer(PublicId id, QuestionText words) {
        byId(id);
        var question = rows.held(AccessQuestion.class, "publicId", id).orElseThrow(NotFound::new);
        question.answer(acting.signedIn().account(), words, clock.instant());
        happened.fire(new AccessQuestionAnswered(question.owner(), question.asker(), id));
    }

    private List<AccessQuestion> these(List<Number> ids) {
        return em.createQuery(
                        "select q from AccessQuestion q left join fetch q.entry where q.id in :ids order by q.answerBy, q.id",
                        AccessQuestion.class)
                .setParameter("ids", ids.stream().map(Number::longValue).toList())
                .getResultList();
    }

    private Query mine(String sql) {
        return em.createNativeQuery(sql)
                .setParameter(1, acting.signedIn().account().value())
                .setParameter(2, acting.signedIn().person().digits());
    }
}
