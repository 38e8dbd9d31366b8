package org.seneid.platform.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /openapi}: what machines may call, described in OpenAPI; behind the same filters as everything. */
@WebServlet("/internal/openapi")
public class OpenApiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(response, "/openapi.yaml");
    }

    /** @param file a description among the resources */
    public static void send(HttpServletResponse response, String file) throws IOException {
        response.setContentType("application/yaml;charset=UTF-8");
        try (var description = OpenApiServlet.class.getResourceAsStream(file)) {
            description.transferTo(response.getOutputStream());
        }
    }
}
