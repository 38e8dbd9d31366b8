package org.seneid.ledger.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** Where a citizen's money is. */
@ApplicationScoped
class LedgerRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(Route.citizen("/account", "/ledger/account.xhtml"));
    }
}
