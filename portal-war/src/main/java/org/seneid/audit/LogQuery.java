package org.seneid.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.seneid.platform.Clocks;

/** The entries of one log that a filter leaves, as a question to the database. */
final class LogQuery {

    /** As the index of an owner has it, which H2 walks forwards only. */
    static final String NEWEST_FIRST = " order by e.owner, e.happenedAt desc, e.id desc";

    private static final Map<Whose, String> WHOSE = Map.of(
            Whose.ALL, "",
            Whose.OTHERS, " and (e.actor is null or e.actor <> :me)",
            Whose.MINE, " and e.actor = :me");

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    LogQuery(LogSight sight) {
        where.append(" from AuditEntry e").append(sight.where());
        parameters.putAll(sight.parameters());
    }

    /** All that a filter says but its words, which {@link LogWords} has to understand first. */
    static LogQuery of(LogSight sight, LogFilter filter) {
        var query = new LogQuery(sight);
        if (filter.whose() != Whose.ALL) query.and(WHOSE.get(filter.whose())).with("me", sight.me());
        filter.matter().ifPresent(matter -> query.and(" and e.act in :acts").with("acts", Acts.of(matter)));
        filter.from().ifPresent(day -> query.and(" and e.happenedAt >= :from").with("from", begin(day)));
        filter.until().ifPresent(day -> query.and(" and e.happenedAt < :until").with("until", begin(day.plusDays(1))));
        return query;
    }

    LogQuery and(String condition) {
        where.append(condition);
        return this;
    }

    LogQuery with(String name, Object value) {
        parameters.put(name, value instanceof Collection<?> all ? List.copyOf(all) : value);
        return this;
    }

    <T> TypedQuery<T> in(EntityManager em, String select, String order, Class<T> type) {
        var query = em.createQuery(select + where + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Clocks.CITIZENS_ZONE).toInstant();
    }
}
