package org.seneid.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The headers that every answer carries: a strict content policy, no framing, no referrer, nothing kept. */
public class SecurityHeadersFilter extends HttpFilter {

    private static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data:; style-src 'self'; style-src-attr 'unsafe-inline';"
                    + " script-src 'self'; object-src 'none'; frame-ancestors 'none'; form-action 'self'; base-uri 'self'";

    public static final String POLICY = "Content-Security-Policy";

    public static final Map<String, String> HEADERS = Map.of(
            POLICY,
            CONTENT_POLICY,
            "Strict-Transport-Security",
            "max-age=31536000",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(self), geolocation=(), microphone=()",
            "Cache-Control",
            "no-store");

    /** The policy of a page whose own scripts carry a nonce; the rest of it is every page's. */
    public static String allowing(String nonce) {
        return CONTENT_POLICY.replace("script-src 'self'", "script-src 'self' 'nonce-" + nonce + "'");
    }

    /**
     * The policy of a page whose form leads to another's site in the end, since browsers hold that against the form.
     *
     * @param origin of that site
     */
    public static String leadingTo(String origin) {
        return CONTENT_POLICY.replace("form-action 'self'", "form-action 'self' " + origin);
    }

    /**
     * The policy of a page that registered sites may show within theirs.
     *
     * @param origins of those sites; at least one
     */
    public static String framedBy(List<String> origins) {
        return CONTENT_POLICY.replace("frame-ancestors 'none'", "frame-ancestors " + String.join(" ", origins));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        write(response);
        chain.doFilter(request, response);
    }

    public static void write(HttpServletResponse response) {
        HEADERS.forEach(response::setHeader);
    }
}
