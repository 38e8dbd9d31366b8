package org.seneid.platform.web.address;

import java.util.List;

/** The addresses of one room; each room has one such bean, and together they are all that the portal answers to people. */
public interface RouteProvider {

    List<Route> addresses();
}
