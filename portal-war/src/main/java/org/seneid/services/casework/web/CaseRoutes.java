package org.seneid.services.casework.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.acting.Role;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** Where clerks work on applications. */
@ApplicationScoped
class CaseRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(
                Route.staff("/cases", "/services/cases.xhtml", Role.CLERK),
                Route.staff("/cases/figures", "/services/case-figures.xhtml", Role.CLERK),
                Route.staff("/cases/{id}", "/services/case.xhtml", Role.CLERK));
    }
}
