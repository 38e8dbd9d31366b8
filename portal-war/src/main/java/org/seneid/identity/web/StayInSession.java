package org.seneid.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.seneid.identity.Stay;

/** Where the stay of whoever is signed in is remembered between requests. */
final class StayInSession {

    private static final String ATTRIBUTE = "sen.stay";

    private StayInSession() {}

    static Optional<Stay> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((Stay) session.getAttribute(ATTRIBUTE));
    }

    static void keep(HttpServletRequest request, Stay stay) {
        request.getSession().setAttribute(ATTRIBUTE, stay);
    }
}
