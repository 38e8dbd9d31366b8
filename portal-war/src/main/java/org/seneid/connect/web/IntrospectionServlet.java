package org.seneid.connect.web;

import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.Scope;
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
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.seneid.connect.access.ApiToken;
import org.seneid.connect.access.ApiTokens;
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

    @Inject
    transient ApiTokens ofPrograms;

    @Override
    protected HTTPResponse answer(Client client, HTTPRequest read, HttpServletRequest request) throws ParseException {
        var token = TokenIntrospectionRequest.parse(read).getToken().getValue();
        return tokens.introspect(client, token)
                .map(this::good)
                .or(() -> ofPrograms.introspect(client, token).map(this::good))
                .orElseGet(() -> new TokenIntrospectionSuccessResponse.Builder(false).build())
                .toHTTPResponse();
    }

    private TokenIntrospectionSuccessResponse good(GoodToken token) {
        var answer = active(token.client(), token.issuedAt(), token.expiresAt(), token.proofThumbprint())
                .subject(new Subject(token.subject(secrets)));
        if (token.access()) answer.tokenType(type(token.proofThumbprint()));
        return answer.build();
    }

    private TokenIntrospectionSuccessResponse good(ApiToken token) {
        return active(token.client(), token.issuedAt(), token.expiresAt(), token.proofThumbprint())
                .scope(Scope.parse(token.scopes()))
                .tokenType(type(token.proofThumbprint()))
                .build();
    }

    private TokenIntrospectionSuccessResponse.Builder active(
            Client client, Instant issuedAt, Instant expiresAt, Optional<String> boundTo) {
        var answer = new TokenIntrospectionSuccessResponse.Builder(true)
                .clientID(new ClientID(client.clientId()))
                .issuer(new Issuer(portal.of("")))
                .issueTime(Date.from(issuedAt))
                .expirationTime(Date.from(expiresAt));
        boundTo.map(thumbprint -> new JWKThumbprintConfirmation(new Base64URL(thumbprint)))
                .ifPresent(answer::jwkThumbprintConfirmation);
        return answer;
    }

    private static AccessTokenType type(Optional<String> boundTo) {
        return boundTo.isPresent() ? AccessTokenType.DPOP : AccessTokenType.BEARER;
    }
}
