package org.seneid.services.embed.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** Where forms are that are shown in the pages of others; {@link EmbedFilter} looks who is signed in there. */
@ApplicationScoped
class EmbedRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(
                Route.open("/embed.js", "/internal/embed-script"),
                Route.citizen("/embed/{client}/{slug}/allow", "/services/embed-allow.xhtml"),
                Route.open("/embed/{client}/{slug}", "/services/embed-start.xhtml"),
                Route.open("/embed/{client}/{slug}/session", "/internal/embed-session"),
                Route.open("/embed/{client}/{slug}/form/{page}", "/services/embed-step.xhtml"),
                Route.open("/embed/{client}/{slug}/check", "/services/embed-check.xhtml"),
                Route.open("/embed/{client}/{slug}/sent/{draft}", "/services/embed-sent.xhtml"),
                Route.open("/embed/{client}/{slug}/removal", "/internal/embed-removal"),
                Route.open("/embed/files/{client}/{slug}/{page}/{field}", "/internal/embed-files")
                        .takingFiles());
    }
}
