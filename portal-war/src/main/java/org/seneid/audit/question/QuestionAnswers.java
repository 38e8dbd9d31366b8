package org.seneid.audit.question;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.RowCount;
import org.seneid.platform.list.Slice;
import org.seneid.platform.text.Formats;
import org.seneid.platform.work.Waiting;

/**
 * The questions about entries that the supervisor who is signed in may answer: none about what they did, none of theirs or
 * of somebody they live with in whichever account, and none that they answered before it was asked again. Asks the register,
 * so never in a transaction.
 */
@Stateless
@RolesAllowed(Role.SUPERVISORS)
@TransactionAttribute(NOT_SUPPORTED)
public class QuestionAnswers {

    @PersistenceContext
    EntityManager em;

    @Inject
    HelpOfEntry help;

    @Inject
    AnswerStore store;

    @Inject
    OwnAccounts own;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** A part of the list; ordered by {@code due} or {@code asked}. */
    public List<QuestionRow> page(QuestionFilter filter, Slice slice) {
        var found = these(answerable().page(filter, slice));
        var names = names(found.stream().flatMap(one -> one.answeredBy().stream()));
        return found.stream()
                .map(one -> QuestionRow.of(
                        one, today(), one.answeredBy().map(names::get).orElse("")))
                .toList();
    }

    public RowCount count(QuestionFilter filter) {
        return answerable().count(filter);
    }

    /** How many are to be answered, how many of them are late, and how many are due today. */
    public Waiting waiting() {
        return answerable().waiting();
    }

    /** The one of that number; empty when there is none that this supervisor may answer. */
    public Optional<PublicId> find(QuestionNumber number) {
        return these(answerable().row(number)).stream().findFirst().map(AccessQuestion::publicId);
    }

    /**
     * Opens one to answer it; its owner reads that in their log.
     *
     * @throws NotFound when there is none that this supervisor may answer
     */
    public QuestionCase read(PublicId id) {
        var question = byId(id);
        store.read(question.question());
        return question;
    }

    /**
     * One that was opened before, as it stands now.
     *
     * @throws NotFound when there is none that this supervisor may answer, or has answered last
     */
    public QuestionCase byId(PublicId id) {
        var question = one(id);
        var names = names(
                Stream.of(question.firstAnsweredBy(), question.answeredBy()).flatMap(Optional::stream));
        return new QuestionCase(
                question,
                question.firstAnsweredBy().map(names::get),
                question.answeredBy().map(names::get),
                question.entry().flatMap(help::of));
    }

    /**
     * Answers.
     *
     * @throws NotFound when there is none that this supervisor may answer
     * @throws RuleBroken {@code audit.question.move} when another was faster
     */
    public void answer(PublicId id, QuestionText words) {
        one(id);
        store.answer(id, words);
    }

    private AccessQuestion one(PublicId id) {
        var question = these(answerable().row(id)).stream().findFirst().orElseThrow(NotFound::new);
        if (own.include(question.owner()) || own.include(question.asker())) throw new NotFound();
        return question;
    }

    /** In the order of their rows. */
    private List<AccessQuestion> these(List<Long> ids) {
        if (ids.isEmpty()) return List.of();
        var found = em.createQuery(
                        "select q from AccessQuestion q left join fetch q.entry where q.id in :ids",
                        AccessQuestion.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(AccessQuestion::id, question -> question));
        return ids.stream().map(found::get).toList();
    }

    /** What those who answered are called. */
    private Map<AccountId, String> names(Stream<AccountId> accounts) {
        var asked = accounts.distinct().toList();
        return asked.isEmpty() ? Map.of() : names(asked);
    }

    private Map<AccountId, String> names(Collection<AccountId> accounts) {
        var numbers = accounts.stream().map(one -> String.valueOf(one.value())).collect(Collectors.joining(", "));
        @SuppressWarnings("unchecked")
        List<Object[]> found = em.createNativeQuery("select id, name from account where id in (" + numbers + ")")
                .getResultList();
        return found.stream()
                .collect(Collectors.toMap(row -> new AccountId(((Number) row[0]).longValue()), row -> (String) row[1]));
    }

    private AnswerableQuestions answerable() {
        return AnswerableQuestions.by(em, acting.signedIn(), own.known(), today());
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
