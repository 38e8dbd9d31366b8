package org.seneid.sharing.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** Where sharing is found. */
@ApplicationScoped
class SharingRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(
                Route.citizen("/sharing", "/sharing/shares.xhtml"),
                Route.citizen("/sharing/new", "/sharing/new.xhtml"),
                Route.citizen("/sharing/new/{draft}", "/sharing/new.xhtml"),
                Route.citizen("/sharing/new/{draft}/terms", "/sharing/terms.xhtml"),
                Route.citizen("/sharing/new/{draft}/check", "/sharing/check.xhtml"),
                Route.citizen("/sharing/{id}", "/sharing/share.xhtml"),
                Route.open("/v", "/sharing/code.xhtml"),
                Route.open("/v/{code}", "/sharing/verify.xhtml"));
    }
}
