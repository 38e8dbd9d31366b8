package org.seneid.home.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** The front door and the dashboard. */
@ApplicationScoped
class HomeRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(Route.open("/", "/home/landing.xhtml"), Route.citizen("/home", "/home/home.xhtml"));
    }
}
