package org.seneid.payments.transfer.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** Where citizens send money. */
@ApplicationScoped
class TransferRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(
                Route.citizen("/transfers/new", "/payments/transfer-recipient.xhtml"),
                Route.citizen("/transfers/picture", "/internal/transfer-picture")
                        .takingFiles(),
                Route.citizen("/transfers/{id}", "/payments/transfer.xhtml"),
                Route.citizen("/transfers/{id}.pdf", "/internal/transfer.pdf"),
                Route.citizen("/transfers/{id}/amount", "/payments/transfer-amount.xhtml"));
    }
}
