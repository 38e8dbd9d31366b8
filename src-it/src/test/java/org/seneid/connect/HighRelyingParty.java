package org.seneid.connect;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.oauth2.sdk.AccessTokenResponse;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.PushedAuthorizationRequest;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.PrivateKeyJWT;
import com.nimbusds.oauth2.sdk.dpop.DPoPProofFactory;
import com.nimbusds.oauth2.sdk.dpop.DefaultDPoPProofFactory;
import com.nimbusds.oauth2.sdk.dpop.JWKThumbprintConfirmation;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.DPoPAccessToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import java.net.URI;
import java.security.PrivateKey;
import org.seneid.connect.redemption.ReceiptWriter;
import org.seneid.rings.Server;
import org.seneid.rings.Support;

/** A bank's server in the profile {@code high}: pushes its requests, signs its authentication, binds its tokens to a key. */
final class HighRelyingParty {

    private static final URI CALLBACK = URI.create("https://bank.example/callback");

    private final ECKey key = key();
    private final ECKey bound = key();
    private final DPoPProofFactory proofs = proofs(bound);
    private final ClientID id = new ClientID(
            Support.client(CALLBACK.toString(), new JWKSet(key).toPublicJWKSet().toString())
                    .get("id"));
    private final CodeVerifier verifier = new CodeVerifier();

    private static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static DPoPProofFactory proofs(ECKey key) {
        try {
            return new DefaultDPoPProofFactory(key, JWSAlgorithm.ES256);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static DPoPProofFactory anotherKey() {
        return proofs(key());
    }

    /** Good for one request. */
    ClientAuthentication authentication() {
        try {
            return new PrivateKeyJWT(
                    id,
                    Server.address(""),
                    JWSAlgorithm.ES256,
                    (PrivateKey) key.toECPrivateKey(),
                    key.getKeyID(),
                    null);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    AuthenticationRequest request(String... scope) {
        return new AuthenticationRequest.Builder(new ResponseType("code"), new Scope(scope), id, CALLBACK)
                .endpointURI(Server.address("/oauth/authorize"))
                .state(new State())
                .codeChallenge(verifier, CodeChallengeMethod.S256)
                .build();
    }

    HTTPResponse push(ClientAuthentication authentication, String... scope) {
        return RelyingParty.send(
                new PushedAuthorizationRequest(Server.address("/oauth/par"), authentication, request(scope))
                        .toHTTPRequest());
    }

    /** @param prover of the key that comes with the request as a proof; null for none
     *  @param named the key that the request itself names; null for none */
    HTTPResponse pushBound(DPoPProofFactory prover, JWKThumbprintConfirmation named) throws Exception {
        var endpoint = Server.address("/oauth/par");
        var asked = new AuthenticationRequest.Builder(request("openid", "profile", "identity"))
                .dPoPJWKThumbprintConfirmation(named)
                .build();
        var request = new PushedAuthorizationRequest(endpoint, authentication(), asked).toHTTPRequest();
        if (prover != null) request.setDPoP(prover.createDPoPJWT("POST", endpoint));
        return RelyingParty.send(request);
    }

    /** Proves the key that the bank's tokens are bound to. */
    DPoPProofFactory prover() {
        return proofs;
    }

    /** Names that key. */
    JWKThumbprintConfirmation confirmation() throws Exception {
        return JWKThumbprintConfirmation.of(bound);
    }

    /** Where the bank sends the browser, in the portal. */
    String pushed(String... scope) throws Exception {
        return authorize(push(authentication(), scope));
    }

    /** The same, for a request that was pushed. */
    String authorize(HTTPResponse pushed) throws Exception {
        var uri = pushed.getBodyAsJSONObject().get("request_uri");
        return "/oauth/authorize?client_id=" + id + "&request_uri=" + uri;
    }

    AuthorizationGrant grant(AuthorizationCode code) {
        return new AuthorizationCodeGrant(code, CALLBACK, verifier);
    }

    /** @param prover of the key that the tokens are bound to; null for none */
    HTTPResponse redeem(AuthorizationGrant grant, ClientAuthentication authentication, DPoPProofFactory prover)
            throws Exception {
        var endpoint = Server.address("/oauth/token");
        var request = new TokenRequest.Builder(endpoint, authentication, grant)
                .build()
                .toHTTPRequest();
        if (prover != null) request.setDPoP(prover.createDPoPJWT("POST", endpoint));
        return RelyingParty.send(request);
    }

    HTTPResponse redeem(AuthorizationGrant grant) throws Exception {
        return redeem(grant, authentication(), proofs);
    }

    HTTPRequest userInfo(DPoPAccessToken token, DPoPProofFactory prover) throws Exception {
        var endpoint = Server.address("/oauth/userinfo");
        var request = new UserInfoRequest(endpoint, token).toHTTPRequest();
        request.setDPoP(prover.createDPoPJWT("GET", endpoint, token));
        return request;
    }

    HTTPRequest userInfo(DPoPAccessToken token) throws Exception {
        return userInfo(token, proofs);
    }

    /** A token for the API, bound to the bank's key. */
    DPoPAccessToken apiToken() throws Exception {
        var answer = redeem(new ClientCredentialsGrant());
        return (DPoPAccessToken) AccessTokenResponse.parse(answer).getTokens().getAccessToken();
    }

    /** A call of the API with its token and a new proof. */
    HTTPRequest calls(HTTPRequest.Method method, String path, DPoPAccessToken token) throws Exception {
        var address = Server.address(path);
        var request = new HTTPRequest(method, address);
        request.setAuthorization(token.toAuthorizationHeader());
        request.setDPoP(proofs.createDPoPJWT(method.name(), address, token));
        return request;
    }

    /** Redeems a code, or the address that it stands in. */
    HTTPResponse redeems(String code, DPoPAccessToken token) throws Exception {
        return sends(
                HTTPRequest.Method.POST,
                "/api/v1/redemptions",
                "application/json",
                "{\"code\":\"" + code + "\"}",
                token);
    }

    HTTPResponse get(String path, DPoPAccessToken token) throws Exception {
        return RelyingParty.send(calls(HTTPRequest.Method.GET, path, token));
    }

    /** Hands in a receipt for a redemption. */
    HTTPResponse signs(String path, String receipt, DPoPAccessToken token) throws Exception {
        return sends(HTTPRequest.Method.PUT, path + "/receipt", "application/jwt", receipt, token);
    }

    String receipt(String redemption, String result) throws Exception {
        return ReceiptWriter.receipt(key, clientId(), Server.address("").toString(), redemption, result);
    }

    private HTTPResponse sends(HTTPRequest.Method method, String path, String type, String body, DPoPAccessToken token)
            throws Exception {
        var request = calls(method, path, token);
        request.setContentType(type);
        request.setBody(body);
        return RelyingParty.send(request);
    }

    String clientId() {
        return id.getValue();
    }
}
