package org.seneid.platform.web.failure;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * In front of the error pages: what machines do wrong before anything of ours sees it is no page to them. The API answers with
 * a problem (RFC 9457), the endpoints of OAuth with an error of theirs (RFC 6749, 5.2).
 */
public class ApiErrorFilter extends HttpFilter {

    private static final Pattern OAUTH = Pattern.compile("/oauth/(token|par|userinfo|introspect|revoke)");
    private static final int OUR_FAULT = 500;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (asked != null && asked.startsWith("/api/"))
            write(
                    response,
                    "application/problem+json",
                    Json.createObjectBuilder()
                            .add("type", "about:blank")
                            .add("title", reason(response))
                            .add("status", response.getStatus()));
        else if (asked != null && OAUTH.matcher(asked).matches())
            write(
                    response,
                    "application/json",
                    Json.createObjectBuilder()
                            .add("error", response.getStatus() < OUR_FAULT ? "invalid_request" : "server_error")
                            .add("error_description", reason(response)));
        else chain.doFilter(request, response);
    }

    private static String reason(HttpServletResponse response) {
        var status = Response.Status.fromStatusCode(response.getStatus());
        return status == null ? "Error" : status.getReasonPhrase();
    }

    private static void write(HttpServletResponse response, String type, JsonObjectBuilder json) throws IOException {
        response.setContentType(type);
        response.getWriter().print(json.build());
    }
}
