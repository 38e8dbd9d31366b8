package org.seneid.audit.oversight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.seneid.audit.ViewerKind;
import org.seneid.platform.acting.Role;

/** How much was done on each day and by whom, for an auditor who looks for a day unlike others. */
@Stateless
@RolesAllowed(Role.AUDITORS)
public class TrailFigures {

    /** By the order in which entries came into the tree, which is nearly that of time: there is no index of moments alone. */
    private static final String SUMS =
            """
            select cast(e.happened_at + %1$s as date), e.actor_role, count(*) from audit_entry e
            where e.leaf >= ?1 and e.happened_at >= ?2 and e.happened_at < ?3
            group by cast(e.happened_at + %1$s as date), e.actor_role""";

    /** Signed at least once in it, unless nothing was done at all. */
    private static final List<Duration> BEFORE = List.of(Duration.ofHours(2), Duration.ofDays(7));

    @PersistenceContext
    EntityManager em;

    /** One row a day, the first day first; what was done in the last second may be missing. */
    public List<DayFigures> of(Days days) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery(
                        SUMS.formatted(StaffActivity.ahead(days.begin().toInstant())))
                .setParameter(1, firstLeaf(days.begin()))
                .setParameter(2, days.begin())
                .setParameter(3, days.end())
                .getResultList();
        var sums = new HashMap<LocalDate, Map<ViewerKind, Long>>();
        for (var row : rows)
            sums.computeIfAbsent(((Date) row[0]).toLocalDate(), day -> new EnumMap<>(ViewerKind.class))
                    .merge(kind((String) row[1]), ((Number) row[2]).longValue(), Long::sum);
        return days.from()
                .datesUntil(days.until().plusDays(1))
                .map(day -> figures(day, sums.getOrDefault(day, Map.of())))
                .toList();
    }

    private static ViewerKind kind(String role) {
        return ViewerKind.of(false, false, role == null ? null : Role.valueOf(role), null, false);
    }

    private static DayFigures figures(LocalDate day, Map<ViewerKind, Long> sums) {
        return new DayFigures(
                day,
                sums.getOrDefault(ViewerKind.RECEIVER, 0L),
                sums.getOrDefault(ViewerKind.DESK, 0L),
                sums.getOrDefault(ViewerKind.HELPDESK, 0L),
                sums.getOrDefault(ViewerKind.STAFF, 0L));
    }

    /** One that came into the tree before; the first of all when nothing says better. */
    private long firstLeaf(Timestamp begin) {
        for (var before : BEFORE) {
            var signed = em.createNativeQuery(
                            "select max(leaves) from audit_checkpoint where signed_at >= ?1 and signed_at < ?2")
                    .setParameter(1, Timestamp.from(begin.toInstant().minus(before)))
                    .setParameter(2, begin)
                    .getSingleResult();
            if (signed != null) return ((Number) signed).longValue();
        }
        return 0;
    }
}
