package org.seneid.identity.guardianship.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.seneid.identity.guardianship.Guardianships;
import org.seneid.platform.web.CsrfToken;

/** {@code POST /dependants/leave}, a plain form with the session's token on every page: back to one's own account. */
@WebServlet("/internal/own-account")
public class StopActingServlet extends HttpServlet {

    @Inject
    transient Guardianships guardianships;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!CsrfToken.matches(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        GuardianshipFilter.ACTED_FOR.of(request).ifPresent(guardianships::actForMyself);
        GuardianshipFilter.ACTED_FOR.forget(request);
        toOwnHome(response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        toOwnHome(response);
    }

    private static void toOwnHome(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/home");
    }
}
