package org.seneid.connect.doctor.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.acting.Role;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** Where developers ask the doctor. */
@ApplicationScoped
class DoctorRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(Route.staff("/partners/doctor", "/connect/doctor.xhtml", Role.PARTNER));
    }
}
