package org.seneid.identity.signin.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.seneid.identity.passkey.PasskeyOptions;
import org.seneid.identity.passkey.Passkeys;
import org.seneid.identity.signin.SignIns;
import org.seneid.platform.NotFound;
import org.seneid.platform.web.CsrfToken;

/** Hands a page's script what it asks a device for: a POST with the page's token, each with a challenge of its own. */
@WebServlet("/internal/passkey-options")
public class PasskeyOptionsServlet extends HttpServlet {

    @Inject
    transient Passkeys passkeys;

    @Inject
    transient SignIns signIns;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var of = request.getParameter("of");
        var within = of.equals("adding") || of.equals("confirming");
        if (!(within ? CsrfToken.matches(request) : SignInCsrfToken.matches(request))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var json = options(of, request).json();
        response.setContentType("application/json");
        response.getWriter().write(json);
    }

    private PasskeyOptions options(String of, HttpServletRequest request) {
        return switch (of) {
            case "adding" -> passkeys.beginAdding();
            case "confirming" -> passkeys.beginConfirming();
            case "second-factor" ->
                signIns.askPasskey(SignInFlow.PENDING.of(request).orElseThrow(NotFound::new));
            default -> passkeys.beginSignIn();
        };
    }
}
