package org.seneid.platform.web.failure;

import jakarta.json.Json;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

/** In front of the error pages: what the API's callers do wrong before any resource sees it is a problem too, not a page. */
public class ApiErrorFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (asked == null || !asked.startsWith("/api/")) {
            chain.doFilter(request, response);
            return;
        }
        var status = Response.Status.fromStatusCode(response.getStatus());
        response.setContentType("application/problem+json");
        response.getWriter()
                .print(Json.createObjectBuilder()
                        .add("type", "about:blank")
                        .add("title", status == null ? "Error" : status.getReasonPhrase())
                        .add("status", response.getStatus())
                        .build());
    }
}
