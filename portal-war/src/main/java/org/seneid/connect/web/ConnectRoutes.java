package org.seneid.connect.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** Where citizens meet third parties; what machines call has servlets of its own. */
@ApplicationScoped
class ConnectRoutes implements RouteProvider {

    static final String CONSENT = "/oauth/consent";
    static final String SIGN_OUT = "/oauth/sign-out";
    static final String REFUSED = "/oauth/refused";
    static final String STOPPED = "/oauth/stopped";

    @Override
    public List<Route> addresses() {
        return List.of(
                Route.citizen(CONSENT + "/{id}", "/connect/consent.xhtml"),
                Route.open(SIGN_OUT, "/connect/sign-out.xhtml"),
                Route.open(REFUSED, "/connect/refused.xhtml"),
                Route.open(STOPPED, "/connect/stopped.xhtml"),
                Route.citizen("/consents", "/connect/consents.xhtml"));
    }
}
