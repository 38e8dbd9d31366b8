package org.seneid.services.mistake.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** Where a citizen follows the report of a mistake. */
@ApplicationScoped
class MistakeRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(Route.citizen("/documents/{kind}/{id}/mistakes/{report}", "/services/mistake.xhtml"));
    }
}
