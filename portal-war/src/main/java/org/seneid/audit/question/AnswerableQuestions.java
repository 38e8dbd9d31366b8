package org.seneid.audit.question;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.seneid.platform.AccountId;
import org.seneid.platform.Clocks;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.list.RowCount;
import org.seneid.platform.list.Slice;
import org.seneid.platform.list.SortOrder;
import org.seneid.platform.work.Waiting;

/**
 * The rows of questions that one supervisor may answer, as questions to the database.
 *
 * @param own the numbers of all accounts of the supervisor as a person and of those they live with
 */
record AnswerableQuestions(EntityManager em, long supervisor, String own, LocalDate today) {

    private static final String ROWS =
            """
             from access_question q left join audit_entry e on e.id = q.entry
            where (q.first_answered_by is null or q.first_answered_by <> ?1)
              and q.owner not in (%1$s) and q.asker not in (%1$s) and (e.actor is null or e.actor not in (%1$s))""";

    private static final SortOrder ORDER = new SortOrder(Map.of("due", "q.answer_by", "asked", "q.asked_at"), "q.id");

    static AnswerableQuestions by(EntityManager em, Actor supervisor, Set<AccountId> own, LocalDate today) {
        var numbers = own.stream().map(one -> String.valueOf(one.value())).collect(Collectors.joining(", "));
        return new AnswerableQuestions(em, supervisor.account().value(), numbers, today);
    }

    List<Long> page(QuestionFilter filter, Slice slice) {
        return numbers(query("select q.id", filter, ORDER.by(slice))
                .setFirstResult(slice.first())
                .setMaxResults(slice.size()));
    }

    RowCount count(QuestionFilter filter) {
        return RowCount.of(counted(filter, ""));
    }

    Waiting waiting() {
        var open = QuestionFilter.of(QuestionFilter.State.OPEN);
        return new Waiting(
                Math.toIntExact(counted(open, "")),
                Math.toIntExact(counted(QuestionFilter.of(QuestionFilter.State.OVERDUE), "")),
                Math.toIntExact(counted(open, " and q.answer_by = ?2")));
    }

    List<Long> row(PublicId id) {
        return numbers(em.createNativeQuery("select q.id" + ROWS.formatted(own) + " and q.public_id = ?2")
                .setParameter(1, supervisor)
                .setParameter(2, id.value()));
    }

    List<Long> row(QuestionNumber number) {
        return numbers(em.createNativeQuery("select q.id" + ROWS.formatted(own) + " and q.id = ?2")
                .setParameter(1, supervisor)
                .setParameter(2, number.row()));
    }

    /** No further than anybody wants to know. */
    private long counted(QuestionFilter filter, String more) {
        var most = " fetch first " + (RowCount.LIMIT + 1) + " rows only) counted";
        var query = query("select count(*) from (select q.id", filter, more + most);
        if (!more.isEmpty()) query.setParameter(2, Date.valueOf(today));
        return ((Number) query.getSingleResult()).longValue();
    }

    private Query query(String select, QuestionFilter filter, String end) {
        var where = ROWS.formatted(own)
                + filter.state().where()
                + filter.from().map(day -> " and q.asked_at >= ?3").orElse("")
                + filter.until().map(day -> " and q.asked_at < ?4").orElse("");
        var query = em.createNativeQuery(select + where + end).setParameter(1, supervisor);
        if (filter.state().asksForToday()) query.setParameter(2, Date.valueOf(today));
        filter.from().ifPresent(day -> query.setParameter(3, begin(day)));
        filter.until().ifPresent(day -> query.setParameter(4, begin(day.plusDays(1))));
        return query;
    }

    private static Timestamp begin(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(Clocks.CITIZENS_ZONE).toInstant());
    }

    @SuppressWarnings("unchecked")
    private static List<Long> numbers(Query query) {
        return ((List<Number>) query.getResultList())
                .stream().map(Number::longValue).toList();
    }
}
