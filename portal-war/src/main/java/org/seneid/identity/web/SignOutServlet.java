package org.seneid.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.seneid.identity.Dependants;
import org.seneid.identity.SignIns;
import org.seneid.platform.Acting;
import org.seneid.platform.web.PostToken;

/** {@code POST /sign-out}, a plain form with the session's token. A GET leads to the start page and signs nobody out. */
@WebServlet("/internal/sign-out")
public class SignOutServlet extends HttpServlet {

    @Inject
    transient SignIns signIns;

    @Inject
    transient Dependants dependants;

    @Inject
    transient Acting acting;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (acting.actor().isPresent()) {
            if (!PostToken.matches(request)) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
            ActedForInSession.of(request).ifPresent(dependants::actForMyself);
            acting.forThemselves();
            signIns.leave();
            SignedInFilter.leave(request);
        }
        toTheStart(response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        toTheStart(response);
    }

    private static void toTheStart(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/");
    }
}
