package org.seneid.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;

/**
 * One place in the HTTP session.
 *
 * @param name of the session's attribute
 */
public record SessionSlot<T extends Serializable>(String name, Class<T> type) {

    /** Starts no session. */
    public Optional<T> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable(type.cast(session.getAttribute(name)));
    }

    public void keep(HttpServletRequest request, T value) {
        request.getSession().setAttribute(name, value);
    }

    public void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.removeAttribute(name);
    }
}
