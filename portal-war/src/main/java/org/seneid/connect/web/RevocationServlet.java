package org.seneid.connect.web;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRevocationRequest;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.seneid.connect.access.ApiTokens;
import org.seneid.connect.client.Client;
import org.seneid.connect.token.Tokens;

/** Ends a token that its client does not need any more (RFC 7009). */
@WebServlet(RevocationServlet.ADDRESS)
public class RevocationServlet extends ClientEndpoint {

    static final String ADDRESS = "/oauth/revoke";

    private static final long serialVersionUID = 1L;

    @Inject
    transient Tokens tokens;

    @Inject
    transient ApiTokens ofPrograms;

    @Override
    protected HTTPResponse answer(Client client, HTTPRequest read, HttpServletRequest request) throws ParseException {
        var token = TokenRevocationRequest.parse(read).getToken().getValue();
        tokens.revoke(client, token);
        ofPrograms.revoke(client, token);
        return new HTTPResponse(HTTPResponse.SC_OK);
    }
}
