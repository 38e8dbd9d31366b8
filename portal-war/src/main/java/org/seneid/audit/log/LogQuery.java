package org.seneid.audit.log;

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
public final class LogQuery {

    /** As the index of an owner has it, which H2 walks forwards only. */
    static final String NEWEST_FIRST = " order by e.owner, e.happenedAt desc, e.id desc";

    private static final Map<ActorFilter, String> WHOSE = Map.of(
            ActorFilter.ALL, "",
            ActorFilter.OTHERS, " and (e.actor is null or e.actor <> :me)",
            ActorFilter.MINE, " and e.actor = :me");

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    public LogQuery(LogScope sight) {
        where.append(" from AuditEntry e").append(sight.where());
        parameters.putAll(sight.parameters());
    }

    /** All that a filter says but its words, which {@link LogSearch} has to understand first. */
    static LogQuery of(LogScope sight, LogFilter filter) {
        var query = new LogQuery(sight);
        if (filter.whose() != ActorFilter.ALL)
            query.and(WHOSE.get(filter.whose())).with("me", sight.me());
        filter.matter().ifPresent(matter -> query.and(" and e.act in :acts").with("acts", ActCatalogue.of(matter)));
        filter.from().ifPresent(day -> query.and(" and e.happenedAt >= :from").with("from", begin(day)));
        filter.until().ifPresent(day -> query.and(" and e.happenedAt < :until").with("until", begin(day.plusDays(1))));
        return query;
    }

    public LogQuery and(String condition) {
        where.append(condition);
        return this;
    }

    public LogQuery with(String name, Object value) {
        parameters.put(name, value instanceof Collection<?> all ? List.copyOf(all) : value);
        return this;
    }

    public <T> TypedQuery<T> in(EntityManager em, String select, String order, Class<T> type) {
        var query = em.createQuery(select + where + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Clocks.CITIZENS_ZONE).toInstant();
    }
}
