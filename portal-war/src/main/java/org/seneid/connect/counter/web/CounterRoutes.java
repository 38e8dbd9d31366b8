package org.seneid.connect.counter.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.acting.Role;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** Where people at a party's counter work. */
@ApplicationScoped
class CounterRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(
                Route.staff("/partners/scan", "/connect/scan.xhtml", Role.RECEIVER),
                Route.staff("/partners/scan/{id}", "/connect/scanned.xhtml", Role.RECEIVER));
    }
}
