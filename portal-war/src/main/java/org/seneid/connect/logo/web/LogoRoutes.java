package org.seneid.connect.logo.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.acting.Role;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** Where logos are, and where a developer sends one. */
@ApplicationScoped
class LogoRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(
                Route.open("/logos/{hash}", "/internal/logo"),
                Route.staff(NewLogoServlet.ADDRESS, "/internal/new-logo", Role.PARTNER)
                        .takingFiles());
    }
}
