package org.seneid.identity.guardianship.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.seneid.identity.guardianship.ActiveGuardianship;

/** Where it is remembered between requests for whom somebody acts. */
public final class GuardianshipSlot {

    private static final String ATTRIBUTE = "sen.acted-for";

    private GuardianshipSlot() {}

    public static Optional<ActiveGuardianship> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((ActiveGuardianship) session.getAttribute(ATTRIBUTE));
    }

    static void keep(HttpServletRequest request, ActiveGuardianship acted) {
        request.getSession().setAttribute(ATTRIBUTE, acted);
    }

    static void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(ATTRIBUTE);
    }
}
