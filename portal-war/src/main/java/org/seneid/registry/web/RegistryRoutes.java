package org.seneid.registry.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** The console of the sandbox country and the wallets of its people, which only a demo answers at. */
@ApplicationScoped
public class RegistryRoutes implements RouteProvider {

    public static final String COUNTRY = "/demo/country";
    public static final String ORIGINALS = "/demo/originals";

    @Override
    public List<Route> addresses() {
        return List.of(
                Route.open(COUNTRY, "/registry/country.xhtml"), Route.open(ORIGINALS, "/registry/originals.xhtml"));
    }
}
