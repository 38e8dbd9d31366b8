package org.seneid.platform.list;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.seneid.platform.Clocks;

/** What the rows of a list have in common: the filters that are set, as the conditions of a query. */
public final class Conditions {

    private final List<String> fixed = new ArrayList<>();
    private final List<String> where = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** A column has one value, so that an index which begins with it gives the rows in their order; null for any. */
    public Conditions equal(String path, String name, Object value) {
        if (value == null) return this;
        fixed.add(path);
        return where(path + " = :" + name, name, value);
    }

    /** @param condition names the parameter, after a colon */
    public Conditions where(String condition, String name, Object value) {
        return where(condition).with(name, value);
    }

    public Conditions where(String condition) {
        where.add(condition);
        return this;
    }

    /** A further value that a condition names. */
    public Conditions with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** A moment is within days of this country; null for no end. */
    public Conditions days(String path, LocalDate from, LocalDate to) {
        if (from != null) where(path + " >= :fromDay", "fromDay", begin(from));
        if (to != null) where(path + " < :toDay", "toDay", begin(to.plusDays(1)));
        return this;
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Clocks.CITIZENS_ZONE).toInstant();
    }

    /** @param select up to the conditions */
    public <T> TypedQuery<T> rows(EntityManager em, String select, SortOrder order, Slice slice, Class<T> type) {
        return SortOrder.part(query(em, select, order.by(slice, fixed), type), slice);
    }

    /** @param select the identifiers, up to the conditions */
    public RowCount count(EntityManager em, String select) {
        return RowCount.of(query(em, select, "", Object.class));
    }

    private <T> TypedQuery<T> query(EntityManager em, String select, String order, Class<T> type) {
        var conditions = where.isEmpty() ? "" : " where " + String.join(" and ", where);
        var query = em.createQuery(select + conditions + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
