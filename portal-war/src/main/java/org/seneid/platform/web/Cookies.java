package org.seneid.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;

/** Cookies as all of ours are: Secure, HttpOnly, SameSite, for the whole portal. */
public final class Cookies {

    private Cookies() {}

    public static Optional<String> value(HttpServletRequest request, String name) {
        if (request.getCookies() == null) return Optional.empty();
        for (var cookie : request.getCookies())
            if (cookie.getName().equals(name)) return Optional.of(cookie.getValue());
        return Optional.empty();
    }

    /** @param life zero deletes the cookie */
    public static Cookie of(String name, String value, Duration life) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) life.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
