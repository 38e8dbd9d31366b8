package org.seneid.identity.recovery.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.seneid.identity.recovery.RecoveryProgress;

/** Where it is remembered how far somebody who forgot their password has come; never a secret. */
final class RecoveryInSession {

    private static final String ATTRIBUTE = "sen.recovery";

    private RecoveryInSession() {}

    static Optional<RecoveryProgress> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((RecoveryProgress) session.getAttribute(ATTRIBUTE));
    }

    /** Under another session id at each step: whoever planted the one from before is left behind. */
    static void keep(HttpServletRequest request, RecoveryProgress started) {
        request.getSession().setAttribute(ATTRIBUTE, started);
        request.changeSessionId();
    }

    static void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.removeAttribute(ATTRIBUTE);
    }
}
