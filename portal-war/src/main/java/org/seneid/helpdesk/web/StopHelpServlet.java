package org.seneid.helpdesk.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.seneid.helpdesk.HelpRequests;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.web.CsrfToken;

/**
 * {@code POST /profile/help/stop}, a plain form with the session's token on every page of a citizen: nobody looks at their
 * account any more. A script that stays on the page says {@code stay}.
 */
@WebServlet("/internal/stop-help")
public class StopHelpServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient HelpRequests requests;

    @Inject
    transient Acting acting;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!CsrfToken.matches(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        acting.forThemselves();
        requests.stop();
        if (request.getParameter("stay") == null) toTheirHelp(response, "?stopped=yes");
        else response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        toTheirHelp(response, "");
    }

    private static void toTheirHelp(HttpServletResponse response, String query) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/profile/help" + query);
    }
}
