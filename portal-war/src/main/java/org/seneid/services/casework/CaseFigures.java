package org.seneid.services.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.seneid.platform.Clocks;
import org.seneid.platform.acting.Role;

/** How many applications a month brought, and what became of them until now; counts only, of nobody in particular. */
@Stateless
@RolesAllowed(Role.CLERKS)
public class CaseFigures {

    private static final String RECEIVED =
            """
            select a.slug, count(*),
              sum(case when a.status in ('APPROVED', 'REFUSED') and cast(a.decided_at + interval '%1$d' hour as date) <= a.due_on then 1 else 0 end),
              sum(case when a.status in ('APPROVED', 'REFUSED') and cast(a.decided_at + interval '%1$d' hour as date) > a.due_on then 1 else 0 end),
              sum(case when a.status = 'WITHDRAWN' then 1 else 0 end)
            from application a where a.submitted_at >= ?1 and a.submitted_at < ?2 group by a.slug order by a.slug""";

    private static final String ASKED =
            """
            select a.slug, count(distinct a.id) from application a
            join application_step s on s.application_id = a.id and s.status = 'MORE_ASKED'
            where a.submitted_at >= ?1 and a.submitted_at < ?2 group by a.slug""";

    @PersistenceContext
    EntityManager em;

    /**
     * What was received of one service in a month.
     *
     * @param inTime decided by the day when it was due
     * @param late decided after that
     * @param withdrawn taken back by its citizen
     * @param asked of which the citizen was asked for more
     */
    public record ServiceMonth(String slug, long received, long inTime, long late, long withdrawn, long asked) {

        /** What is neither decided nor taken back. */
        public long open() {
            return received - inTime - late - withdrawn;
        }
    }

    /** A line each service of which anything was received, by its name in addresses. */
    public List<ServiceMonth> month(YearMonth month) {
        var asked = asked(month);
        return rows(RECEIVED.formatted(hoursAhead(month)), month).stream()
                .map(row -> new ServiceMonth(
                        (String) row[0],
                        number(row[1]),
                        number(row[2]),
                        number(row[3]),
                        number(row[4]),
                        asked.getOrDefault(row[0], 0L)))
                .toList();
    }

    private Map<Object, Long> asked(YearMonth month) {
        var asked = new HashMap<Object, Long>();
        rows(ASKED, month).forEach(row -> asked.put(row[0], number(row[1])));
        return asked;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String query, YearMonth month) {
        return em.createNativeQuery(query)
                .setParameter(1, begin(month.atDay(1)))
                .setParameter(2, begin(month.plusMonths(1).atDay(1)))
                .getResultList();
    }

    /** What is kept in UTC falls on the citizens' day. */
    private static int hoursAhead(YearMonth month) {
        var first = month.atDay(1).atStartOfDay(Clocks.CITIZENS_ZONE);
        return first.getOffset().getTotalSeconds() / 3_600;
    }

    private static Timestamp begin(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(Clocks.CITIZENS_ZONE).toInstant());
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
