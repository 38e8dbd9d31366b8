package org.seneid.helpdesk.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.seneid.helpdesk.replay.web.HelpSessionFilter;
import org.seneid.helpdesk.session.HelpSessions;
import org.seneid.platform.web.CsrfToken;

/** {@code POST /helpdesk/stop}, a plain form with the session's token on every page: the agent looks no more. */
@WebServlet("/internal/stop-looking")
public class EndSessionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient HelpSessions sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!CsrfToken.matches(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        sessions.stop();
        toTheEnd(response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        toTheEnd(response);
    }

    private static void toTheEnd(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", HelpSessionFilter.ENDED);
    }
}
