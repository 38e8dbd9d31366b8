package org.seneid.payments.bank.sandbox.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** The counter of the sandbox's bank, which only a demo answers at. */
@ApplicationScoped
class BankCounterRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(Route.open("/demo/bank", "/registry/bank.xhtml"));
    }
}
