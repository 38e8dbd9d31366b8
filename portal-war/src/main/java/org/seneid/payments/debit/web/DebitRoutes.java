package org.seneid.payments.debit.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** Where a citizen says which bills are paid automatically. */
@ApplicationScoped
class DebitRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(Route.citizen("/bills/codes/{id}/automatic", "/payments/automatic.xhtml"));
    }
}
