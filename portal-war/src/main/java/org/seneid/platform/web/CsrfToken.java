package org.seneid.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.seneid.platform.PublicId;

/** The token of plain forms outside Faces (sign-out), bound to the session; Faces' own forms have their view state. */
public final class CsrfToken {

    public static final String FIELD = "token";
    private static final String ATTRIBUTE = "sen.post-token";

    private CsrfToken() {}

    /** The session's token; starts a session when there is none. */
    static String of(HttpServletRequest request) {
        var session = request.getSession();
        if (session.getAttribute(ATTRIBUTE) == null)
            session.setAttribute(ATTRIBUTE, PublicId.random().value());
        return session.getAttribute(ATTRIBUTE).toString();
    }

    /** Whether the request carries its session's token. */
    public static boolean matches(HttpServletRequest request) {
        var session = request.getSession(false);
        var sent = request.getParameter(FIELD);
        if (session == null || sent == null || session.getAttribute(ATTRIBUTE) == null) return false;
        var expected = session.getAttribute(ATTRIBUTE).toString();
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
