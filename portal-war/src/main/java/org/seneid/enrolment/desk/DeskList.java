package org.seneid.enrolment.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.RowCount;
import org.seneid.platform.list.Slice;
import org.seneid.platform.list.SortOrder;

/** All desks, as operators see them; some ten thousand at most, one or a few a commune. */
@Stateless
@RolesAllowed(Role.OPERATORS)
public class DeskList {

    /** The columns that order it. */
    public static final SortOrder ORDER =
            new SortOrder(Map.of("code", "d.code", "name", "d.name", "commune", "d.commune"), "d.id");

    private static final int CHOICES = 20;
    private static final String DRAFT = "e.status = org.seneid.enrolment.draft.EnrolmentStatus.DRAFT";

    @PersistenceContext
    EntityManager em;

    public List<DeskRow> page(DeskFilter filter, Slice slice) {
        var desks = SortOrder.part(query(filter, "d", ORDER.by(slice), Desk.class), slice)
                .getResultList();
        if (desks.isEmpty()) return List.of();
        var officers = counts(
                "select o.desk.id, count(o) from DeskOfficer o where o.desk in :desks group by o.desk.id", desks);
        var drafts = counts(
                "select e.desk.id, count(e) from Enrolment e where e.desk in :desks and " + DRAFT
                        + " group by e.desk.id",
                desks);
        return desks.stream()
                .map(desk -> new DeskRow(
                        desk.code(),
                        desk.name(),
                        desk.address(),
                        desk.commune(),
                        officers.getOrDefault(desk.id(), 0L),
                        drafts.getOrDefault(desk.id(), 0L),
                        desk.closedAt()))
                .toList();
    }

    public RowCount count(DeskFilter filter) {
        return RowCount.of(query(filter, "d.id", "", Long.class));
    }

    /** The first desks that an officer can be given: that of a code, else those that words tell, by their codes. */
    public List<Desk> choices(String text) {
        var filter = new DeskFilter(text, false);
        var exact = em.createQuery("select d from Desk d where d.closedAt is null and d.code = :code", Desk.class)
                .setParameter("code", filter.text().toUpperCase(Locale.ROOT))
                .getResultList();
        if (!exact.isEmpty()) return exact;
        return query(filter, "d", " order by d.code", Desk.class)
                .setMaxResults(CHOICES)
                .getResultList();
    }

    private <T> TypedQuery<T> query(DeskFilter filter, String select, String order, Class<T> type) {
        var where = "select " + select + " from Desk d where d.closedAt is " + (filter.closed() ? "not null" : "null");
        if (filter.text().isEmpty()) return em.createQuery(where + order, type);
        var text = filter.text().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
        return em.createQuery(
                        where + " and (lower(d.code) like :start escape '!' or lower(d.name) like :part escape '!'"
                                + " or lower(d.address) like :part escape '!')" + order,
                        type)
                .setParameter("start", text + "%")
                .setParameter("part", "%" + text + "%");
    }

    private Map<Long, Long> counts(String query, List<Desk> desks) {
        return em.createQuery(query, Object[].class)
                .setParameter("desks", desks)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
