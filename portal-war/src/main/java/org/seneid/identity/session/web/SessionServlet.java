package org.seneid.identity.session.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /session}: how many seconds are left. A GET only asks; a POST is somebody who goes on, and starts the time anew. */
@WebServlet("/internal/session")
public class SessionServlet extends HttpServlet {

    @Inject
    transient SessionTimeLeft stay;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.getWriter().write("{\"left\":" + stay.getSeconds() + "}");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }
}
