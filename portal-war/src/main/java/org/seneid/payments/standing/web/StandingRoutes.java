package org.seneid.payments.standing.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** Where citizens have money sent again and again. */
@ApplicationScoped
class StandingRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(
                Route.citizen("/transfers/standing", "/payments/standing.xhtml"),
                Route.citizen("/transfers/standing/{id}", "/payments/standing-order.xhtml"),
                Route.citizen("/transfers/standing/{id}/change", "/payments/standing-plan.xhtml"),
                Route.citizen("/transfers/{transfer}/standing", "/payments/standing-plan.xhtml"));
    }
}
