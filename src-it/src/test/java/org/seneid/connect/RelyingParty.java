package org.seneid.connect;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.TokenRevocationRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.oauth2.sdk.token.Token;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.function.UnaryOperator;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.seneid.browser.Browser;
import org.seneid.rings.Server;
import org.seneid.rings.Support;

/** A hotel's site that lets citizens sign in by the portal, written with a library that knows nothing of the portal. */
final class RelyingParty implements AutoCloseable {

    private final HttpServer site;
    private final URI callback;
    private final OIDCProviderMetadata provider;
    private final ClientID id;
    private final ClientAuthentication authentication;
    private final State state = new State();
    private final Nonce nonce = new Nonce();
    private final CodeVerifier verifier = new CodeVerifier();

    /** What it calls itself by. */
    String id() {
        return id.getValue();
    }

    RelyingParty() throws IOException, ParseException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            var page = "<!doctype html><title>Hotel</title><h1>Hotel</h1>".getBytes();
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        site.start();
        callback = URI.create("http://rp.localhost:" + site.getAddress().getPort() + "/callback");
        var registered = Support.client(callback.toString());
        id = new ClientID(registered.get("id"));
        authentication = new ClientSecretBasic(id, new Secret(registered.get("secret")));
        provider = OIDCProviderMetadata.parse(
                send(new HTTPRequest(HTTPRequest.Method.GET, Server.address("/.well-known/openid-configuration")))
                        .getBodyAsJSONObject());
    }

    /** What the site sends a browser to the portal with. */
    AuthenticationRequest.Builder asks(String... scope) {
        return new AuthenticationRequest.Builder(new ResponseType("code"), new Scope(scope), id, callback)
                .endpointURI(provider.getAuthorizationEndpointURI())
                .state(state)
                .nonce(nonce)
                .codeChallenge(verifier, CodeChallengeMethod.S256);
    }

    /** What the browser has come back with. */
    AuthenticationResponse answer(Browser browser) throws ParseException {
        browser.until(ExpectedConditions.urlContains(callback.toString()));
        return AuthenticationResponseParser.parse(URI.create(browser.driver().getCurrentUrl()));
    }

    /** The code that the browser has come back with, for this site's own request and from the portal. */
    AuthorizationCode code(Browser browser) throws ParseException {
        var answer = answer(browser);
        if (!state.equals(answer.getState())) throw new IllegalStateException("another's answer");
        if (!provider.getIssuer().equals(answer.getIssuer())) throw new IllegalStateException("another's provider");
        return answer.toSuccessResponse().getAuthorizationCode();
    }

    TokenResponse redeem(AuthorizationCode code) throws ParseException {
        return token(new AuthorizationCodeGrant(code, callback, verifier));
    }

    TokenResponse refresh(RefreshToken token) throws ParseException {
        return token(new RefreshTokenGrant(token));
    }

    TokenResponse token(AuthorizationGrant grant) throws ParseException {
        var request = new TokenRequest.Builder(provider.getTokenEndpointURI(), authentication, grant).build();
        return OIDCTokenResponseParser.parse(send(request.toHTTPRequest()));
    }

    OIDCTokens tokens(Browser browser) throws ParseException {
        return redeem(code(browser)).toSuccessResponse().getTokens().toOIDCTokens();
    }

    /** Reads an ID token after checking its signature, issuer, audience, age and nonce. */
    IDTokenClaimsSet read(OIDCTokens tokens) throws Exception {
        var keys = JWKSet.parse(send(new HTTPRequest(HTTPRequest.Method.GET, provider.getJWKSetURI()))
                .getBody());
        return new IDTokenValidator(provider.getIssuer(), id, JWSAlgorithm.RS256, keys)
                .validate(tokens.getIDToken(), nonce);
    }

    HTTPResponse userInfo(AccessToken token) {
        return send(new UserInfoRequest(provider.getUserInfoEndpointURI(), token).toHTTPRequest());
    }

    HTTPResponse revoke(Token token) {
        return send(
                new TokenRevocationRequest(provider.getRevocationEndpointURI(), authentication, token).toHTTPRequest());
    }

    /** The token request of a grant, changed by somebody. */
    HTTPResponse tampered(AuthorizationGrant grant, UnaryOperator<HTTPRequest> change) {
        var request = new TokenRequest.Builder(provider.getTokenEndpointURI(), authentication, grant).build();
        return send(change.apply(request.toHTTPRequest()));
    }

    /** Where the site sends a browser whose holder signed out, to come back to an address of its own. */
    URI leaves(JWT idToken, String back) {
        return new LogoutRequest(
                        provider.getEndSessionEndpointURI(), idToken, null, id, callback.resolve(back), state, null)
                .toURI();
    }

    URI callback() {
        return callback;
    }

    static HTTPResponse send(HTTPRequest request) {
        try {
            request.setSSLSocketFactory(Server.trustingTls().getSocketFactory());
            return request.send();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        site.stop(0);
    }
}
