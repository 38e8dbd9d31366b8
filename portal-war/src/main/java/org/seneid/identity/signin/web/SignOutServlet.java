package org.seneid.identity.signin.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.web.CsrfToken;

/** {@code POST /sign-out}, a plain form with the session's token. A GET leads to the start page and signs nobody out. */
@WebServlet("/internal/sign-out")
public class SignOutServlet extends HttpServlet {

    @Inject
    transient SignOut signOut;

    @Inject
    transient Acting acting;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (acting.actor().isPresent()) {
            if (!CsrfToken.matches(request)) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
            signOut.leave(request);
        }
        seeOther(response, "/signed-out");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        seeOther(response, "/");
    }

    private static void seeOther(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
