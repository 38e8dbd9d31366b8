package org.seneid.helpdesk.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.seneid.helpdesk.replay.web.HelpSessionFilter;
import org.seneid.helpdesk.session.HelpSessions;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.MaskedField;
import org.seneid.platform.web.CsrfToken;
import org.seneid.platform.web.Redirect;

/** {@code POST /helpdesk/unmask}, a plain form below what is masked: it is shown from now on, and on record. */
@WebServlet("/internal/unmask")
public class UnmaskServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient HelpSessions sessions;

    @Inject
    transient Acting acting;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var what = asked(request.getParameter("what"));
        if (!CsrfToken.matches(request) || what.isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (acting.onlyLooks()) sessions.unmask(what.get());
        lead(
                response,
                acting.onlyLooks()
                        ? Redirect.ownAddress(request.getParameter("back"), "/home")
                        : HelpSessionFilter.ENDED);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        lead(response, "/helpdesk");
    }

    private static Optional<MaskedField> asked(String name) {
        return Arrays.stream(MaskedField.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    private static void lead(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
