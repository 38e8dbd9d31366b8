package org.seneid.services.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** Where public services are found. */
@ApplicationScoped
class ServicesRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(
                Route.open("/services", "/services/services.xhtml"),
                Route.open("/services/service.schema.json", "/internal/service-schema"),
                Route.open("/services/{slug}", "/services/service.xhtml"),
                Route.citizen("/services/{slug}/start", "/services/service.xhtml"),
                Route.citizen("/services/{slug}/discard", "/services/discard.xhtml"),
                Route.citizen("/services/{slug}/{draft}/check", "/services/form-check.xhtml"),
                Route.citizen("/services/{slug}/{draft}/{page}", "/services/form-step.xhtml"),
                Route.citizen("/services/{slug}/{draft}/{page}/{item}", "/services/form-step.xhtml"),
                Route.citizen("/applications", "/services/applications.xhtml"),
                Route.citizen("/applications/consents/{id}", "/services/party-consent.xhtml"),
                Route.citizen("/applications/progress", "/services/progress.xhtml"),
                Route.citizen("/applications/{id}", "/services/application.xhtml"));
    }
}
