package org.seneid.connect.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.seneid.connect.authorization.Authorization;
import org.seneid.connect.authorization.AuthorizationRefused;
import org.seneid.connect.authorization.Authorizations;
import org.seneid.platform.RedirectRequired;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;

/** Where a client sends a browser to have its holder identified (OpenID Connect Core 3.1.2). */
@WebServlet(AuthorizeServlet.ADDRESS)
public class AuthorizeServlet extends HttpServlet {

    static final String ADDRESS = "/oauth/authorize";

    private static final long serialVersionUID = 1L;

    @Inject
    transient Authorizations authorizations;

    @Inject
    transient AuthorizationAnswers answers;

    @Inject
    transient Acting acting;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        answer(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        answer(request, response);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) {
        URI next;
        try {
            next = next(authorizations.begin(ProtocolRequest.parameters(request)));
        } catch (AuthorizationRefused refused) {
            next = answers.of(refused)
                    .orElseGet(() -> URI.create(
                            ConnectRoutes.REFUSED + "?error=" + refused.error().getCode()));
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", next.toString());
    }

    /** At once back to the client, when the citizen is there and has answered before; else to the page that asks. */
    private URI next(Authorization asked) {
        var page = URI.create(ConnectRoutes.CONSENT + "/" + asked.publicId());
        var citizen = acting.actor().filter(actor -> actor.role() == Role.CITIZEN);
        if (citizen.isEmpty() || acting.behalf().isPresent()) {
            if (asked.silent()) throw authorizations.silently(asked, false);
            return page;
        }
        try {
            var known = authorizations.known(asked.publicId());
            if (known.isEmpty() && asked.silent()) throw authorizations.silently(asked, true);
            return known.map(answers::of).orElse(page);
        } catch (RedirectRequired first) {
            if (asked.silent()) throw authorizations.silently(asked, false);
            return page;
        }
    }
}
