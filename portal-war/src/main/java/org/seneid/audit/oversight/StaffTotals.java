package org.seneid.audit.oversight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.seneid.platform.GivenName;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.RowCount;
import org.seneid.platform.list.Slice;

/** Who of staff did how much: one row for each who did something, summed up by the database. */
@Stateless
@RolesAllowed(Role.AUDITORS)
public class StaffTotals {

    private static final String SUMS =
            """
            select a.public_id, a.name, a.role, count(*), count(distinct case when e.owner <> e.actor then e.owner end),
              sum(case when %1$s then 1 else 0 end), sum(case when %2$s then 1 else 0 end), max(e.happened_at)
            from %3$s
            group by a.public_id, a.name, a.role""";

    private static final Map<String, Comparator<StaffTotal>> ORDERS = Map.of(
            "name",
                    Comparator.comparing((StaffTotal one) -> GivenName.of(one.name()))
                            .thenComparing(StaffTotal::name),
            "acts", Comparator.comparingInt(StaffTotal::acts),
            "accounts", Comparator.comparingInt(StaffTotal::accounts),
            "nightly", Comparator.comparingInt(StaffTotal::nightly),
            "refused", Comparator.comparingInt(StaffTotal::refused),
            "last", Comparator.comparing(StaffTotal::last));

    @PersistenceContext
    EntityManager em;

    /** A part of the list; ordered by {@code name}, {@code last} or any of the figures. */
    public List<StaffTotal> page(StaffFilter filter, Slice slice) {
        return new ShortList<>(found(filter), ORDERS).part(slice);
    }

    public RowCount count(StaffFilter filter) {
        return RowCount.of(found(filter).size());
    }

    private List<StaffTotal> found(StaffFilter filter) {
        var sql = SUMS.formatted(
                ActFilter.Which.NIGHT.where(filter.days()),
                ActFilter.Which.REFUSED.where(filter.days()),
                StaffActs.OF_STAFF);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery(sql)
                .setParameter(1, filter.days().begin())
                .setParameter(2, filter.days().end())
                .getResultList();
        return rows.stream().map(StaffTotals::total).filter(filter::leaves).toList();
    }

    private static StaffTotal total(Object[] row) {
        return new StaffTotal(
                new PublicId((String) row[0]),
                (String) row[1],
                Role.valueOf((String) row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]),
                ((Timestamp) row[7]).toInstant());
    }

    private static int number(Object counted) {
        return ((Number) counted).intValue();
    }
}
