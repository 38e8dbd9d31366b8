package org.seneid.services.publishing.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.acting.Role;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** Where developers write definitions of services, and operators publish them. */
@ApplicationScoped
class PublishingRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(
                Route.staff("/partners/forms", "/services/proposals.xhtml", Role.PARTNER),
                Route.staff("/partners/forms/new", "/services/proposal-text.xhtml", Role.PARTNER),
                Route.staff("/partners/forms/{id}", "/services/proposal.xhtml", Role.PARTNER),
                Route.staff("/partners/forms/{id}/edit", "/services/proposal-text.xhtml", Role.PARTNER),
                Route.staff("/operations/forms", "/services/proposal-reviews.xhtml", Role.OPERATOR),
                Route.staff("/operations/forms/{id}", "/services/proposal-review.xhtml", Role.OPERATOR));
    }
}
