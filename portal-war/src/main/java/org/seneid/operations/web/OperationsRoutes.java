package org.seneid.operations.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.acting.Role;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** The addresses of the operator's console. */
@ApplicationScoped
class OperationsRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(
                Route.staff("/operations", "/operations/console.xhtml", Role.OPERATOR),
                Route.staff("/operations/outbox", "/operations/outbox.xhtml", Role.OPERATOR),
                Route.staff("/operations/outbox/{kind}/{id}", "/operations/delivery.xhtml", Role.OPERATOR),
                Route.staff("/operations/jobs", "/operations/jobs.xhtml", Role.OPERATOR),
                Route.staff("/operations/adapters", "/operations/adapters.xhtml", Role.OPERATOR),
                Route.staff("/operations/books/differences", "/operations/ledger-differences.xhtml", Role.OPERATOR),
                Route.staff("/operations/books/differences/{id}", "/operations/ledger-difference.xhtml", Role.OPERATOR),
                Route.staff("/operations/differences", "/operations/differences.xhtml", Role.OPERATOR),
                Route.staff("/operations/differences/{id}", "/operations/difference.xhtml", Role.OPERATOR),
                Route.staff("/operations/books", "/operations/books.xhtml", Role.OPERATOR),
                Route.staff("/operations/limits", "/operations/limits.xhtml", Role.OPERATOR),
                Route.staff("/operations/settings", "/operations/settings.xhtml", Role.OPERATOR));
    }
}
