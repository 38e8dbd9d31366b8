package org.seneid.services.embed.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /embed.js}: the script that the pages of others load, and that makes the element {@code sen-form}. */
@WebServlet("/internal/embed-script")
public class EmbedScriptServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/javascript;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        try (var script = EmbedScriptServlet.class.getResourceAsStream("/embed/embed.js")) {
            script.transferTo(response.getOutputStream());
        }
    }
}
