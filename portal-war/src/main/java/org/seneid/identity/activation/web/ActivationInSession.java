package org.seneid.identity.activation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.seneid.identity.activation.ActivationProgress;

/** Where it is remembered how far somebody with a slip has come; never a secret. */
final class ActivationInSession {

    private static final String ATTRIBUTE = "sen.activation";

    private ActivationInSession() {}

    static Optional<ActivationProgress> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((ActivationProgress) session.getAttribute(ATTRIBUTE));
    }

    /** Under another session id at each step: whoever planted the one from before is left behind. */
    static void keep(HttpServletRequest request, ActivationProgress started) {
        request.getSession().setAttribute(ATTRIBUTE, started);
        request.changeSessionId();
    }

    static void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.removeAttribute(ATTRIBUTE);
    }
}
