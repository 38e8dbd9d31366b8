package org.seneid.operations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.seneid.platform.acting.Role;
import org.seneid.platform.adapter.AdapterReport;
import org.seneid.platform.adapter.ReportedAdapter;

/** Which adapters the portal uses for outside parties, and what came of their calls on this node. */
@Stateless
@RolesAllowed(Role.OPERATORS)
public class Adapters {

    @Inject
    @Any
    Instance<ReportedAdapter> ports;

    /** By setting and party. */
    public List<AdapterReport> all() {
        return ports.stream()
                .flatMap(port -> port.reports().stream())
                .sorted(Comparator.comparing(
                                (AdapterReport report) -> report.choice().setting())
                        .thenComparing(AdapterReport::party))
                .toList();
    }
}
