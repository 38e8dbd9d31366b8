package org.seneid.services.paper.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.acting.Role;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** Where applications are taken away to print, and where a printed one is checked. */
@ApplicationScoped
class PaperRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(
                Route.citizen("/applications/{id}/pdf", "/internal/application.pdf?by=citizen"),
                Route.staff("/cases/{id}/pdf", "/internal/application.pdf?by=clerk", Role.CLERK),
                Route.open("/a/{number}/{code}", "/services/paper.xhtml"));
    }
}
