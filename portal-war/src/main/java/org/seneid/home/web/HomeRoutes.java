package org.seneid.home.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** The front door, the dashboard, and what every page leads to. */
@ApplicationScoped
class HomeRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(
                Route.open("/", "/home/landing.xhtml"),
                Route.open("/help", "/home/help.xhtml"),
                Route.open("/privacy", "/home/privacy.xhtml"),
                Route.open("/accessibility", "/home/accessibility.xhtml"),
                Route.open("/terms", "/home/terms.xhtml"),
                Route.citizen("/home", "/home/home.xhtml"),
                Route.citizen("/more", "/home/more.xhtml"));
    }
}
