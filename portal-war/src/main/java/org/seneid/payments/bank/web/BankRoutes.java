package org.seneid.payments.bank.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** Where money comes from a bank and goes to one. */
@ApplicationScoped
class BankRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(
                Route.citizen("/account/bank", "/payments/bank-link.xhtml"),
                Route.citizen("/account/bank/end", "/payments/bank-unlink.xhtml"),
                Route.citizen("/account/top-up", "/payments/top-up.xhtml"),
                Route.citizen("/account/pay-out", "/payments/pay-out.xhtml"),
                Route.citizen("/account/receive", "/payments/receive.xhtml"),
                Route.citizen("/account/orders/{id}", "/payments/bank-order.xhtml"));
    }
}
