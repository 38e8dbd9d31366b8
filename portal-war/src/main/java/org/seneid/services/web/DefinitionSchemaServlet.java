package org.seneid.services.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /services/service.schema.json}: the shape of a definition file in JSON Schema, for the editors of those who write one. */
@WebServlet("/internal/service-schema")
public class DefinitionSchemaServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/schema+json;charset=UTF-8");
        try (var schema = DefinitionSchemaServlet.class.getResourceAsStream("/services/service.schema.json")) {
            schema.transferTo(response.getOutputStream());
        }
    }
}
