package org.seneid.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** The choices that every page offers, what happens while it is open, what a demo sends, and what machines may call. */
@ApplicationScoped
class PlatformRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(
                Route.open("/api/v1/live", "/internal/live"),
                Route.open("/demo/outbox", "/platform/outbox.xhtml"),
                Route.open("/language/{value}", "/internal/choice?of=language"),
                Route.open("/openapi", "/internal/openapi"),
                Route.allStaff("/staff/find", "/internal/find-work"),
                Route.allStaff("/staff/home", "/platform/staff-home.xhtml"),
                Route.open("/scheme/{value}", "/internal/choice?of=scheme"));
    }
}
