package org.seneid.connect.web;

import com.nimbusds.oauth2.sdk.PushedAuthorizationSuccessResponse;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.seneid.connect.authorization.Authorization;
import org.seneid.connect.authorization.AuthorizationRefused;
import org.seneid.connect.authorization.AuthorizationRequests;
import org.seneid.connect.client.Client;
import org.seneid.connect.token.ProtocolError;

/** Takes a request from the client itself, so that no browser can change it (PAR, RFC 9126). */
@WebServlet(PushedRequestServlet.ADDRESS)
public class PushedRequestServlet extends ClientEndpoint {

    static final String ADDRESS = "/oauth/par";

    private static final long serialVersionUID = 1L;

    @Inject
    transient AuthorizationRequests asked;

    @Override
    protected HTTPResponse answer(Client client, HTTPRequest read, HttpServletRequest request) {
        try {
            var pushed = asked.push(client, ProtocolRequest.parameters(request));
            return new PushedAuthorizationSuccessResponse(
                            URI.create(AuthorizationRequests.PUSHED + pushed.publicId()),
                            Authorization.PUSHED_LIVES.toSeconds())
                    .toHTTPResponse();
        } catch (AuthorizationRefused refused) {
            throw new ProtocolError(refused.error().setHTTPStatusCode(HttpServletResponse.SC_BAD_REQUEST));
        }
    }
}
