package org.seneid.connect.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.seneid.connect.key.SigningKeys;

/** The public keys by which ID tokens are checked (RFC 7517), and below them those that are evidence only. */
@WebServlet({KeysServlet.ADDRESS, KeysServlet.ARCHIVE})
public class KeysServlet extends HttpServlet {

    static final String ADDRESS = "/oauth/jwks";
    static final String ARCHIVE = ADDRESS + "/archive";

    private static final long serialVersionUID = 1L;

    @Inject
    transient SigningKeys keys;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var shown = request.getServletPath().equals(ARCHIVE) ? keys.archived() : keys.published();
        PublicJson.write(response, "application/jwk-set+json", shown.toString());
    }
}
