package org.seneid.notifications.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** The citizen's inbox. */
@ApplicationScoped
class NotificationRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(
                Route.citizen("/notifications", "/notifications/notifications.xhtml"),
                Route.citizen("/notifications/preferences", "/notifications/preferences.xhtml"));
    }
}
