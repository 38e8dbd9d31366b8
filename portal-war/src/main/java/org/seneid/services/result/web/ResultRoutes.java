package org.seneid.services.result.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** Where the results of applications are. */
@ApplicationScoped
class ResultRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(
                Route.citizen("/applications/{id}/letter.pdf", "/internal/letter.pdf"),
                Route.open("/l/{code}", "/services/letter.xhtml"));
    }
}
