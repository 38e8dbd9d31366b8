package org.seneid.helpdesk.session.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.seneid.platform.PublicId;

/** Where it is remembered between requests by which look an agent sees an account; also after it has ended, to say so. */
public final class HelpInSession {

    private static final String ATTRIBUTE = "sen.help-session";

    private HelpInSession() {}

    public static Optional<PublicId> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((String) session.getAttribute(ATTRIBUTE)).map(PublicId::new);
    }

    public static void keep(HttpServletRequest request, PublicId help) {
        request.getSession().setAttribute(ATTRIBUTE, help.value());
    }
}
