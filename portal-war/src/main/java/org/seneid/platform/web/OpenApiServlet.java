package org.seneid.platform.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /openapi}: what machines may call, described in OpenAPI, and below it what the portal calls at outside parties;
 * behind the same filters as everything.
 */
@WebServlet({"/internal/openapi", OpenApiServlet.PAYEES})
public class OpenApiServlet extends HttpServlet {

    static final String PAYEES = "/internal/openapi/payees";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/yaml;charset=UTF-8");
        var file = request.getServletPath().equals(PAYEES) ? "/payees.yaml" : "/openapi.yaml";
        try (var description = OpenApiServlet.class.getResourceAsStream(file)) {
            description.transferTo(response.getOutputStream());
        }
    }
}
