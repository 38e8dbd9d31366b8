package org.seneid.services.mistake.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.acting.Role;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** Where a citizen follows the report of a mistake, and where clerks answer it. */
@ApplicationScoped
class MistakeRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(
                Route.citizen("/documents/{kind}/{id}/mistakes/{report}", "/services/mistake.xhtml"),
                Route.staff("/cases/mistakes", "/services/reported-mistakes.xhtml", Role.CLERK),
                Route.staff("/cases/mistakes/{id}", "/services/reported-mistake.xhtml", Role.CLERK));
    }
}
