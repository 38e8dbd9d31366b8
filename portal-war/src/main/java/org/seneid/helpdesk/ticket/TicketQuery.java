package org.seneid.helpdesk.ticket;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.seneid.audit.log.SearchKey;
import org.seneid.platform.AccountId;
import org.seneid.platform.Clocks;
import org.seneid.platform.list.Slice;
import org.seneid.platform.list.SortOrder;

/** A search for tickets as a query, so written that an index gives the rows in their order. */
final class TicketQuery {

    private static final SortOrder ORDER = new SortOrder(
            Map.of("opened", "t.openedAt", "changed", "t.changedAt", "agent", "t.takenByName", "due", "t.openedAt"),
            "t.id");

    private final List<String> fixed = new ArrayList<>();
    private final List<String> where = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** @param agent the account of the agent who is asked for or, of the tickets of one's own, who asks; null for any */
    TicketQuery(TicketSearch search, AccountId agent, Instant lateBefore) {
        if (agent != null) equal("t.takenBy", "agent", agent);
        switch (search.show()) {
            case ALL -> {}
            case LIVE -> equal("t.live", "live", true);
            case LATE -> {
                equal("t.live", "live", true);
                where("t.openedAt < :late", "late", lateBefore);
            }
            case OPEN -> equal("t.status", "status", TicketStatus.OPEN);
            case TAKEN, MINE -> equal("t.status", "status", TicketStatus.TAKEN);
            case CLOSED -> equal("t.status", "status", TicketStatus.CLOSED);
        }
        if (search.from() != null) where("t.openedAt >= :from", "from", begin(search.from()));
        if (search.to() != null)
            where("t.openedAt < :to", "to", begin(search.to().plusDays(1)));
        words(search.words());
    }

    private void equal(String path, String name, Object value) {
        fixed.add(path);
        where(path + " = :" + name, name, value);
    }

    private void where(String condition, String name, Object value) {
        where.add(condition);
        parameters.put(name, value);
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Clocks.CITIZENS_ZONE).toInstant();
    }

    private void words(String words) {
        var key = SearchKey.of(words);
        if (key.isEmpty()) return;
        parameters.put("words", "%" + key + "%");
        var number = TicketNumber.typed(words);
        number.ifPresent(typed -> parameters.put("number", typed.row()));
        where.add(number.isEmpty() ? "t.subjectKey like :words" : "(t.subjectKey like :words or t.id = :number)");
    }

    TypedQuery<HelpTicket> rows(EntityManager em, Slice slice) {
        return SortOrder.part(query(em, "select t", ORDER.by(slice, fixed), HelpTicket.class), slice);
    }

    TypedQuery<Long> identifiers(EntityManager em) {
        return query(em, "select t.id", "", Long.class);
    }

    private <T> TypedQuery<T> query(EntityManager em, String select, String order, Class<T> type) {
        var conditions = where.isEmpty() ? "" : " where " + String.join(" and ", where);
        var query = em.createQuery(select + " from HelpTicket t" + conditions + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
