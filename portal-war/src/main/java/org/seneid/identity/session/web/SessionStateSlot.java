package org.seneid.identity.session.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.seneid.identity.session.SessionState;

/** Where the stay of whoever is signed in is remembered between requests. */
public final class SessionStateSlot {

    private static final String ATTRIBUTE = "sen.stay";

    private SessionStateSlot() {}

    public static Optional<SessionState> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SessionState) session.getAttribute(ATTRIBUTE));
    }

    public static void keep(HttpServletRequest request, SessionState stay) {
        request.getSession().setAttribute(ATTRIBUTE, stay);
    }
}
