package org.seneid.connect.client.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.acting.Role;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** Where developers look after their clients, and operators after all. */
@ApplicationScoped
class ClientRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(
                Route.staff("/partners", "/connect/clients.xhtml", Role.PARTNER),
                Route.staff("/partners/api", "/connect/api.xhtml", Role.PARTNER),
                Route.staff("/partners/check", "/internal/partners-check", Role.PARTNER),
                Route.staff("/partners/new", "/connect/client-new.xhtml", Role.PARTNER),
                Route.staff("/partners/{id}", "/connect/client.xhtml", Role.PARTNER),
                Route.staff("/partners/{id}/edit", "/connect/client-edit.xhtml", Role.PARTNER),
                Route.staff("/partners/{id}/secret", "/connect/client-secret.xhtml", Role.PARTNER),
                Route.staff("/partners/{id}/calls", "/connect/calls.xhtml", Role.PARTNER),
                Route.staff("/operations/clients", "/connect/reviews.xhtml", Role.OPERATOR),
                Route.staff("/operations/clients/{id}", "/connect/review.xhtml", Role.OPERATOR));
    }
}
