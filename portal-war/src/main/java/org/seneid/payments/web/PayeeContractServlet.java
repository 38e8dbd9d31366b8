package org.seneid.payments.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.seneid.platform.web.OpenApiServlet;

/** {@code /openapi/payees}: what the portal calls at payees, described in OpenAPI. */
@WebServlet("/internal/openapi/payees")
public class PayeeContractServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OpenApiServlet.send(response, "/payees.yaml");
    }
}
