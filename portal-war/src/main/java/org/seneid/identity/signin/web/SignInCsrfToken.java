package org.seneid.identity.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.Cookies;

/**
 * The sign-in form's token: the same value in a cookie that only this host can set and in the form. So the page needs no
 * session, never expires under somebody's hands, and no other site can sign a visitor in as someone else.
 */
final class SignInCsrfToken {

    private static final String COOKIE = "__Host-door";
    private static final String FIELD = "token";
    private static final Duration UNTIL_THE_BROWSER_CLOSES = Duration.ofSeconds(-1);

    private SignInCsrfToken() {}

    /** A page with two forms has the same in both. */
    static String of(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(COOKIE) == null)
            request.setAttribute(COOKIE, Cookies.value(request, COOKIE).orElseGet(() -> made(response)));
        return request.getAttribute(COOKIE).toString();
    }

    private static String made(HttpServletResponse response) {
        var token = PublicId.random().value();
        response.addCookie(Cookies.of(COOKIE, token, UNTIL_THE_BROWSER_CLOSES));
        return token;
    }

    static boolean matches(HttpServletRequest request) {
        var sent = request.getParameter(FIELD);
        return sent != null
                && Cookies.value(request, COOKIE)
                        .filter(expected -> MessageDigest.isEqual(
                                expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8)))
                        .isPresent();
    }
}
