package org.seneid.identity.session.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.seneid.platform.web.Cookies;

/** What a browser is known by to those who signed in on it; it lets nobody in. */
public final class DeviceCookie {

    private static final String NAME = "__Host-device";
    private static final Duration KEPT = Duration.ofDays(365);
    private static final String SHAPE = "[0-9a-z]{26}";

    private DeviceCookie() {}

    public static Optional<String> in(HttpServletRequest request) {
        return Cookies.value(request, NAME).filter(token -> token.matches(SHAPE));
    }

    public static Cookie of(String token) {
        return Cookies.of(NAME, token, KEPT);
    }
}
