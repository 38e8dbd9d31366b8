package org.seneid.connect.web;

import com.nimbusds.oauth2.sdk.AccessTokenResponse;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.seneid.connect.access.ApiTokens;
import org.seneid.connect.client.Client;
import org.seneid.connect.token.ProofOfPossession;
import org.seneid.connect.token.ProtocolError;
import org.seneid.connect.token.Tokens;

/** Changes a code or a refresh token into tokens, and gives programs tokens for the API (RFC 6749, 3.2). */
@WebServlet(Tokens.ADDRESS)
public class TokenServlet extends ClientEndpoint {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Tokens tokens;

    @Inject
    transient ProofOfPossession proofs;

    @Inject
    transient ApiTokens ofPrograms;

    @Override
    protected HTTPResponse answer(Client client, HTTPRequest read, HttpServletRequest request) throws ParseException {
        var asked = TokenRequest.parse(read);
        var grant = asked.getAuthorizationGrant();
        // before anything is held: noting a proof takes a connection of its own
        var proof = Optional.ofNullable(ProtocolRequest.proof(request))
                .map(sent -> proofs.thumbprint(sent, Tokens.ADDRESS, client.clientId()));
        if (grant instanceof AuthorizationCodeGrant code)
            return new OIDCTokenResponse(tokens.redeem(client, code, proof)).toHTTPResponse();
        if (grant instanceof RefreshTokenGrant refresh)
            return new OIDCTokenResponse(tokens.refresh(client, refresh, proof)).toHTTPResponse();
        if (grant instanceof ClientCredentialsGrant)
            return new AccessTokenResponse(new com.nimbusds.oauth2.sdk.token.Tokens(
                            ofPrograms.issue(client, asked.getScope(), proof), null))
                    .toHTTPResponse();
        throw new ProtocolError(OAuth2Error.UNSUPPORTED_GRANT_TYPE);
    }
}
