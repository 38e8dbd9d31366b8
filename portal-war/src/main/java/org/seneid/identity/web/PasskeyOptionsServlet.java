package org.seneid.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.seneid.identity.PasskeyOptions;
import org.seneid.identity.Passkeys;
import org.seneid.platform.web.PostToken;

/** Hands a page's script what it asks a device for: a POST with the page's token, each with a challenge of its own. */
@WebServlet("/internal/passkey-options")
public class PasskeyOptionsServlet extends HttpServlet {

    @Inject
    transient Passkeys passkeys;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!PostToken.matches(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType("application/json");
        response.getWriter().write(options().json());
    }

    private PasskeyOptions options() {
        return passkeys.beginAdding();
    }
}
