package org.seneid.payments.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** Where a citizen's money is. */
@ApplicationScoped
class AccountRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(
                Route.citizen("/account", "/payments/account.xhtml"),
                Route.citizen("/account/statement.csv", "/internal/statement?as=csv"),
                Route.citizen("/account/statement.pdf", "/internal/statement?as=pdf"),
                Route.citizen("/account/statement.xml", "/internal/statement?as=xml"));
    }
}
