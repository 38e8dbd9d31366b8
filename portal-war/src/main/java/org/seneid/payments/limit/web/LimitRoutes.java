package org.seneid.payments.limit.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** Where citizens say how much they let themselves send. */
@ApplicationScoped
class LimitRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(Route.citizen("/account/limits", "/payments/limits.xhtml"));
    }
}
