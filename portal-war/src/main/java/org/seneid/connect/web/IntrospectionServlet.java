package org.seneid.connect.web;

import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenIntrospectionRequest;
import com.nimbusds.oauth2.sdk.TokenIntrospectionSuccessResponse;
import com.nimbusds.oauth2.sdk.dpop.JWKThumbprintConfirmation;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.Subject;
import com.nimbusds.oauth2.sdk.token.AccessTokenType;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Date;
import org.seneid.connect.client.Client;
import org.seneid.connect.token.GoodToken;
import org.seneid.connect.token.Tokens;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.secret.SecretBox;

/** Tells a client whether its token is still good for something (RFC 7662). */
@WebServlet(IntrospectionServlet.ADDRESS)
public class IntrospectionServlet extends ClientEndpoint {

    static final String ADDRESS = "/oauth/introspect";

    private static final long serialVersionUID = 1L;

    @Inject
    transient Tokens tokens;

    @Inject
    transient SecretBox secrets;

    @Inject
    transient PortalAddress portal;

    @Override
    protected HTTPResponse answer(Client client, HTTPRequest read, HttpServletRequest request) throws ParseException {
        var token = TokenIntrospectionRequest.parse(read).getToken().getValue();
        return tokens.introspect(client, token)
                .map(this::good)
                .orElseGet(() -> new TokenIntrospectionSuccessResponse.Builder(false).build())
                .toHTTPResponse();
    }

    private TokenIntrospectionSuccessResponse good(GoodToken token) {
        var answer = new TokenIntrospectionSuccessResponse.Builder(true)
                .clientID(new ClientID(token.client().clientId()))
                .subject(new Subject(token.subject(secrets)))
                .issuer(new Issuer(portal.of("")))
                .issueTime(Date.from(token.issuedAt()))
                .expirationTime(Date.from(token.expiresAt()));
        token.proofThumbprint()
                .map(thumbprint -> new JWKThumbprintConfirmation(new Base64URL(thumbprint)))
                .ifPresent(answer::jwkThumbprintConfirmation);
        if (token.access())
            answer.tokenType(token.proofThumbprint().isPresent() ? AccessTokenType.DPOP : AccessTokenType.BEARER);
        return answer.build();
    }
}
