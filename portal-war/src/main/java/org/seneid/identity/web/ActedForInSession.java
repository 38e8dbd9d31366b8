package org.seneid.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.seneid.identity.ActedFor;

/** Where it is remembered between requests for whom somebody acts. */
final class ActedForInSession {

    private static final String ATTRIBUTE = "sen.acted-for";

    private ActedForInSession() {}

    static Optional<ActedFor> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((ActedFor) session.getAttribute(ATTRIBUTE));
    }

    static void keep(HttpServletRequest request, ActedFor acted) {
        request.getSession().setAttribute(ATTRIBUTE, acted);
    }

    static void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(ATTRIBUTE);
    }
}
