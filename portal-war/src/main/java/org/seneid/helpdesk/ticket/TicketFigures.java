package org.seneid.helpdesk.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.seneid.platform.Clocks;
import org.seneid.platform.acting.Role;

/** How much the helpdesk has to do, as its supervisors watch it. */
@Stateless
@RolesAllowed(Role.SUPERVISORS)
public class TicketFigures {

    private static final int DAYS = 7;

    private static final String OPENED =
            """
            select cast(t.opened_at + interval '%d' hour as date) on_day, t.live, count(*) from help_ticket t
            where t.opened_at >= ?1 and t.opened_at < ?2 group by cast(t.opened_at + interval '%d' hour as date), t.live""";

    @PersistenceContext
    EntityManager em;

    /**
     * What was opened on a day, and what became of it until now.
     *
     * @param live of what was opened on that day, what is not closed yet
     */
    public record DayOfTickets(LocalDate day, int opened, int live) {

        public int closed() {
            return opened - live;
        }
    }

    /**
     * What an agent has at the moment.
     *
     * @param agent null for what nobody has taken
     * @param oldest when the oldest of it was opened
     */
    public record HeldTickets(String agent, int count, Instant oldest) {}

    /** The seven days that end with this one, the earliest first. */
    public List<DayOfTickets> week(LocalDate last) {
        var first = last.minusDays(DAYS - 1L);
        var opened = new HashMap<LocalDate, Integer>();
        var live = new HashMap<LocalDate, Integer>();
        for (var row : rows(first, last.plusDays(1))) {
            var day = ((Date) row[0]).toLocalDate();
            var count = ((Number) row[2]).intValue();
            opened.merge(day, count, Integer::sum);
            if ((Boolean) row[1]) live.merge(day, count, Integer::sum);
        }
        return days(first)
                .map(day -> new DayOfTickets(day, opened.getOrDefault(day, 0), live.getOrDefault(day, 0)))
                .toList();
    }

    private static Stream<LocalDate> days(LocalDate first) {
        return first.datesUntil(first.plusDays(DAYS));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(LocalDate first, LocalDate end) {
        var ahead = Clocks.CITIZENS_ZONE.getRules().getOffset(begin(first)).getTotalSeconds() / 3_600;
        return em.createNativeQuery(OPENED.formatted(ahead, ahead))
                .setParameter(1, Timestamp.from(begin(first)))
                .setParameter(2, Timestamp.from(begin(end)))
                .getResultList();
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Clocks.CITIZENS_ZONE).toInstant();
    }

    /** What each agent has, the most first, and what nobody has. */
    public List<HeldTickets> held() {
        return em.createQuery(
                        "select t.takenByName, count(t), min(t.openedAt) from HelpTicket t where t.live = true"
                                + " group by t.takenBy, t.takenByName order by count(t) desc, t.takenByName",
                        Object[].class)
                .getResultStream()
                .map(row -> new HeldTickets((String) row[0], ((Number) row[1]).intValue(), (Instant) row[2]))
                .toList();
    }
}
