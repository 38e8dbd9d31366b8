package org.seneid.enrolment.errand;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.seneid.enrolment.desk.Desks;
import org.seneid.identity.account.OwnPeople;
import org.seneid.platform.Clocks;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.RowCount;
import org.seneid.platform.list.Slice;
import org.seneid.platform.list.SortOrder;
import org.seneid.platform.text.Formats;

/** What was finished today at the desk of the officer who is acting. */
@Stateless
@RolesAllowed(Role.OFFICERS)
public class DeskErrands {

    /** The columns that order it; a desk has some hundred errands a day. */
    public static final SortOrder ORDER =
            new SortOrder(Map.of("done", "e.doneAt", "kind", "e.kind", "slip", "e.slip", "level", "e.level"), "e.id");

    @PersistenceContext
    EntityManager em;

    @Inject
    Desks desks;

    @Inject
    OwnPeople people;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @TransactionAttribute(NOT_SUPPORTED)
    public List<ErrandRow> page(ErrandFilter filter, Slice slice) {
        var own = people.known();
        return SortOrder.part(query("select e from DeskErrand e join fetch e.account", filter, ORDER.by(slice)), slice)
                .getResultStream()
                .map(errand -> row(errand, own.contains(errand.account().id())))
                .toList();
    }

    public RowCount count(ErrandFilter filter) {
        return RowCount.of(query("select e from DeskErrand e", filter, ""));
    }

    private static ErrandRow row(DeskErrand errand, boolean own) {
        var account = errand.account();
        var address = errand.enrolment()
                .map(id -> "/desk/enrolments/" + id + "/done")
                .orElse("/desk/accounts/" + account.publicId());
        return new ErrandRow(
                errand.kind(),
                errand.reference(),
                own ? "" : account.name(),
                errand.level(),
                errand.slip(),
                errand.doneAt(),
                own ? "" : address,
                own);
    }

    private TypedQuery<DeskErrand> query(String select, ErrandFilter filter, String order) {
        var where = new StringBuilder(select + " where e.desk = :desk and e.doneAt >= :midnight");
        var values = new HashMap<String, Object>();
        values.put("desk", desks.mine().id());
        values.put("midnight", midnight());
        if (filter.kind() != null) {
            where.append(" and e.kind = :kind");
            values.put("kind", filter.kind());
        }
        if (filter.slip() != null) {
            where.append(" and e.slip = :slip");
            values.put("slip", filter.slip());
        }
        if (filter.mine()) {
            where.append(" and e.officer = :me");
            values.put("me", acting.signedIn().account());
        }
        var query = em.createQuery(where + order, DeskErrand.class);
        values.forEach(query::setParameter);
        return query;
    }

    private Instant midnight() {
        return Formats.day(clock.instant()).atStartOfDay(Clocks.CITIZENS_ZONE).toInstant();
    }
}
