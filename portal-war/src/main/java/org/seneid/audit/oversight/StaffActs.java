package org.seneid.audit.oversight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.seneid.audit.AuditEntry;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.RowCount;
import org.seneid.platform.list.Slice;

/**
 * The acts of staff, for an auditor who asks what stands behind a figure: who, what, when and for which ticket; neither values
 * nor whose they are. Found by the index of what an account did, so that it costs what the days have, however long the trail.
 */
@Stateless
@RolesAllowed(Role.AUDITORS)
public class StaffActs {

    /** The only order there is: by the moment of the act. */
    public static final String DONE = "done";

    /** What the sequencer put aside somebody made up. */
    static final String OF_STAFF =
            "account a join audit_entry e on e.actor = a.id where a.role in " + StaffActivity.STAFF
                    + " and e.happened_at >= ?1 and e.happened_at < ?2 and (e.leaf is null or e.leaf >= 0)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Event<ActsViewed> viewed;

    /** @throws IllegalArgumentException when it shall be ordered by anything but {@value #DONE} */
    public List<ActRow> page(ActFilter filter, Slice slice) {
        if (!DONE.equals(slice.sort())) throw new IllegalArgumentException(slice.sort());
        viewed.fire(new ActsViewed(acting.signedIn().account(), filter));
        var direction = slice.descending() ? " desc" : "";
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query(
                        "select e.id, a.public_id, a.name, a.role, case when e.owner <> e.actor then dense_rank() over"
                                + " (order by case when e.owner <> e.actor then 1 else 2 end, e.owner) else 0 end",
                        filter,
                        " order by e.happened_at" + direction + ", e.id" + direction)
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
        return rows(rows);
    }

    public RowCount count(ActFilter filter) {
        var most = " fetch first " + (RowCount.LIMIT + 1) + " rows only) counted";
        return RowCount.of(((Number)
                        query("select count(*) from (select e.id", filter, most).getSingleResult())
                .longValue());
    }

    /** The name of one of staff, for the heading of their acts; empty when there is none. */
    public Optional<String> name(PublicId staff) {
        @SuppressWarnings("unchecked")
        List<String> names = em.createNativeQuery(
                        "select a.name from account a where a.public_id = ?1 and a.role in " + StaffActivity.STAFF)
                .setParameter(1, staff.value())
                .getResultList();
        return names.stream().findFirst();
    }

    private Query query(String select, ActFilter filter, String end) {
        var where = " and a.role in " + filter.rolesListed()
                + filter.staff().map(one -> " and a.public_id = ?3").orElse("")
                + " and (" + filter.which().where(filter.days()) + ")";
        var query = em.createNativeQuery(select + " from " + OF_STAFF + where + end)
                .setParameter(1, filter.days().begin())
                .setParameter(2, filter.days().end());
        filter.staff().ifPresent(one -> query.setParameter(3, one.value()));
        return query;
    }

    private List<ActRow> rows(List<Object[]> found) {
        if (found.isEmpty()) return List.of();
        var entries = em.createQuery("select e.id, e from AuditEntry e where e.id in :ids", Object[].class)
                .setParameter("ids", found.stream().map(StaffActs::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(StaffActs::id, row -> (AuditEntry) row[1]));
        return found.stream().map(row -> row(row, entries.get(id(row)))).toList();
    }

    private static ActRow row(Object[] row, AuditEntry entry) {
        return new ActRow(
                entry,
                new PublicId((String) row[1]),
                (String) row[2],
                Role.valueOf((String) row[3]),
                ((Number) row[4]).intValue());
    }

    private static Long id(Object[] row) {
        return ((Number) row[0]).longValue();
    }
}
