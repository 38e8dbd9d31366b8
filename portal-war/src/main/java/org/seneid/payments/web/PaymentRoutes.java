package org.seneid.payments.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** Where bills and payments are. */
@ApplicationScoped
class PaymentRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(
                Route.citizen("/bills", "/payments/bills.xhtml"),
                Route.citizen("/bills/codes", "/payments/codes.xhtml"),
                Route.citizen("/bills/codes/{id}/remove", "/payments/remove-code.xhtml"),
                Route.citizen("/bills/paid/{id}", "/payments/paid-together.xhtml"),
                Route.citizen("/bills/pay", "/payments/pay-together.xhtml"),
                Route.citizen("/bills/{id}", "/payments/bill.xhtml"),
                Route.citizen("/bills/{id}/pay", "/payments/pay.xhtml"),
                Route.open("/openapi/payees", "/internal/openapi/payees"),
                Route.citizen("/payments", "/payments/payments.xhtml"),
                Route.citizen("/payments/{id}", "/payments/receipt.xhtml"),
                Route.citizen("/payments/{id}.pdf", "/internal/receipt.pdf"),
                Route.open("/r/{number}", "/payments/check.xhtml"));
    }
}
