package org.seneid.connect.usage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.seneid.connect.client.DevelopedClients;
import org.seneid.platform.Clocks;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.RowCount;
import org.seneid.platform.list.Slice;
import org.seneid.platform.list.SortOrder;

/** What the acting developer's clients have called. */
@Stateless
@RolesAllowed(Role.DEVELOPERS)
public class DevelopedCalls {

    private static final SortOrder ORDER = new SortOrder(Map.of("at", "c.happenedAt"), "c.id");

    @PersistenceContext
    EntityManager em;

    @Inject
    DevelopedClients clients;

    @Inject
    Clock clock;

    /** How much a client called since midnight, and how much of it failed. */
    public record Today(long calls, long failed) {}

    /** Sorted by {@code at}. */
    public List<CallRow> page(PublicId client, CallFilter filter, Slice slice) {
        var query = em.createQuery(
                "select new org.seneid.connect.usage.CallRow(c.happenedAt, c.endpoint, c.status, c.error, c.millis,"
                        + " c.correlation)" + filter.where() + ORDER.by(slice, List.of("c.client")),
                CallRow.class);
        return SortOrder.part(filter.with(query, clients.byId(client).id()), slice)
                .getResultList();
    }

    public RowCount count(PublicId client, CallFilter filter) {
        var query = em.createQuery("select c.id" + filter.where(), Long.class);
        return RowCount.of(filter.with(query, clients.byId(client).id()));
    }

    public Today today(PublicId client) {
        var midnight = clock.instant()
                .atZone(Clocks.CITIZENS_ZONE)
                .toLocalDate()
                .atStartOfDay(Clocks.CITIZENS_ZONE)
                .toInstant();
        return em.createQuery(
                        "select new org.seneid.connect.usage.DevelopedCalls$Today(count(c),"
                                + " coalesce(sum(case when c.status >= 400 then 1 else 0 end), 0))"
                                + " from ClientCall c where c.client = :client and c.happenedAt >= :since",
                        Today.class)
                .setParameter("client", clients.byId(client).id())
                .setParameter("since", midnight)
                .getSingleResult();
    }

    /** When each key or secret was used last, by the key's id or {@code secret}; within the days that are kept. */
    public Map<String, Instant> lastUses(PublicId client) {
        return em.createQuery(
                        "select c.credential, max(c.happenedAt) from ClientCall c where c.client = :client"
                                + " and c.credential <> '' group by c.credential",
                        Object[].class)
                .setParameter("client", clients.byId(client).id())
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1]));
    }
}
