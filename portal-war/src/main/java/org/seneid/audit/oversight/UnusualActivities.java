package org.seneid.audit.oversight;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.RowCount;
import org.seneid.platform.list.Slice;

/** Days of staff that an auditor may want to ask about. There are few of them, however much was done. */
@Stateless
@RolesAllowed(Role.AUDITORS)
public class UnusualActivities {

    private static final Map<String, Comparator<UnusualActivity>> ORDERS = Map.of(
            "day", Comparator.comparing(UnusualActivity::day),
            "name", Comparator.comparing(UnusualActivity::name),
            "count", Comparator.comparingInt(UnusualActivity::count));

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource database;

    @Inject
    Clock clock;

    /** A part of the list; ordered by {@code day}, {@code name} or {@code count}. */
    public List<UnusualActivity> page(UnusualFilter filter, Slice slice) {
        return new ShortList<>(found(filter), ORDERS).part(slice);
    }

    public RowCount count(UnusualFilter filter) {
        return RowCount.of(found(filter).size());
    }

    private List<UnusualActivity> found(UnusualFilter filter) {
        try (var connection = database.getConnection()) {
            return new StaffActivity(connection)
                    .unusual(clock.instant().minus(filter.lately())).stream()
                            .filter(filter::leaves)
                            .toList();
        } catch (SQLException broken) {
            throw new IllegalStateException("the trail cannot be read", broken);
        }
    }
}
