package org.seneid.services.embed.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.seneid.identity.session.DeviceName;
import org.seneid.services.embed.BrowserTrace;
import org.seneid.services.embed.EmbedSessions;
import org.seneid.services.embed.EmbedVisit;

/**
 * {@code POST /embed/{client}/{slug}/session}: a frame asks with its secret whether its citizen has agreed (202: not yet, 204: it
 * is signed in, 410: that secret is good no more), or leaves with its session's token. {@code GET}: uses the session, and says
 * for how many seconds it goes on; 0 when nobody is signed in.
 */
@WebServlet("/internal/embed-session")
public class EmbedSessionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_SECRET = 100;

    @Inject
    transient EmbedSessions sessions;

    @Inject
    transient EmbedVisit visit;

    @Inject
    transient EmbedDoor door;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().print(door.getLeft());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var secret = request.getParameter("secret");
        if (secret != null) exchange(request, response, secret);
        else if (door.isPosted()) leave(response);
        else EmbedAnswer.refuse(door, response);
    }

    private void exchange(HttpServletRequest request, HttpServletResponse response, String secret) throws IOException {
        if (secret.length() > LONGEST_SECRET) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        var agent = request.getHeader("User-Agent") == null ? "" : request.getHeader("User-Agent");
        var from = BrowserTrace.of(request.getRemoteAddr(), agent);
        var session =
                sessions.exchange(secret, from, DeviceName.named(agent), String.valueOf(request.getParameter("lang")));
        switch (session.became()) {
            case DONE -> {
                EmbedCookie.write(response, visit.client().clientId(), visit.slug(), session.token());
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
            case WAITING -> response.setStatus(HttpServletResponse.SC_ACCEPTED);
            case REFUSED -> response.setStatus(HttpServletResponse.SC_GONE);
        }
    }

    private void leave(HttpServletResponse response) {
        sessions.leave();
        EmbedCookie.delete(response, visit.client().clientId(), visit.slug());
        EmbedAnswer.lead(door.getEntrance(), response);
    }
}
