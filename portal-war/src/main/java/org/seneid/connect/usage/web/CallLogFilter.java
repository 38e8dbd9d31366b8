package org.seneid.connect.usage.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.seneid.connect.usage.CallLog;
import org.seneid.connect.usage.CurrentCall;
import org.seneid.platform.PublicId;

/** Marks each answer to a machine with a number to quote, and notes whose call it was; a browser's only when it is stopped. */
@WebFilter(
        urlPatterns = {
            "/oauth/authorize",
            "/oauth/par",
            "/oauth/token",
            "/oauth/userinfo",
            "/oauth/introspect",
            "/oauth/revoke",
            "/api/v1/*"
        },
        asyncSupported = true)
public class CallLogFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String NUMBER = "Correlation-Id";
    private static final int NUMBER_LENGTH = 12;

    @Inject
    transient CallLog log;

    @Inject
    transient CurrentCall call;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var begun = System.nanoTime();
        var number = PublicId.random().value().substring(0, NUMBER_LENGTH);
        response.setHeader(NUMBER, number);
        try {
            chain.doFilter(request, response);
        } finally {
            var millis = (int) Duration.ofNanos(System.nanoTime() - begun).toMillis();
            log.note(call, endpoint(request), response.getStatus(), millis, number);
        }
    }

    /** What stands in an address may be a code: of one of the API only the beginning is noted. */
    private static String endpoint(HttpServletRequest request) {
        var path = request.getRequestURI();
        var parts = path.split("/");
        var shown = path.startsWith("/api/") && parts.length > 4 ? "/api/v1/" + parts[3] + "/…" : path;
        return request.getMethod() + " " + shown;
    }
}
