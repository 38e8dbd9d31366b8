package org.seneid.payments.sandbox.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** What arrived at the sandbox's payees, which only a demo shows. */
@ApplicationScoped
class PayeeArrivalRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(Route.open("/demo/payees", "/registry/payees.xhtml"));
    }
}
