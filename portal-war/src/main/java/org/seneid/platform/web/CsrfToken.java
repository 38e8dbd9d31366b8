package org.seneid.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.seneid.platform.PublicId;

/** The token of plain forms outside Faces (sign-out), bound to the session; Faces' own forms have their view state. */
public final class CsrfToken {

    public static final String FIELD = "token";
    private static final SessionSlot<String> SLOT = new SessionSlot<>("sen.post-token", String.class);

    private CsrfToken() {}

    /** The session's token; starts a session when there is none. */
    static String of(HttpServletRequest request) {
        if (SLOT.of(request).isEmpty()) SLOT.keep(request, PublicId.random().value());
        return SLOT.of(request).orElseThrow();
    }

    /** Whether the request carries its session's token. */
    public static boolean matches(HttpServletRequest request) {
        var expected = SLOT.of(request);
        var sent = request.getParameter(FIELD);
        if (sent == null || expected.isEmpty()) return false;
        return MessageDigest.isEqual(
                expected.get().getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
