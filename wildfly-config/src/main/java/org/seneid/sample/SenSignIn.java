package org.seneid.sample;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.util.Map;
import javax.net.ssl.SSLSocketFactory;

/**
 * Signs people in by Sen with the Nimbus library: all that a site has to do, in the order in which it happens.
 *
 * @param sen the portal's address
 * @param callback where browsers come back to, exactly as it is registered
 * @param trust whom to believe to be the portal; of a real one, the machine's usual authorities
 */
public record SenSignIn(URI sen, String clientId, String secret, URI callback, SSLSocketFactory trust) {

    private static final Scope SCOPE = new Scope("openid", "profile", "identity", "address", "phone");

    /** What the site remembers in its own session while the browser is away. */
    public record Asked(URI address, State state, Nonce nonce, CodeVerifier verifier) {}

    /**
     * Who has come.
     *
     * @param values what they allowed the site to see
     */
    public record SignedIn(JWT idToken, IDTokenClaimsSet who, Map<String, Object> values) {}

    /** Nobody was signed in; the message is the protocol's word for why. */
    public static class SignInFailed extends Exception {

        private static final long serialVersionUID = 1L;

        SignInFailed(String error) {
            super(error);
        }
    }

    /** 1. The browser is led to this address; state, nonce and verifier are new each time. */
    public Asked ask() throws IOException, GeneralException {
        var state = new State();
        var nonce = new Nonce();
        var verifier = new CodeVerifier();
        var request = new AuthenticationRequest.Builder(ResponseType.CODE, SCOPE, new ClientID(clientId), callback)
                .endpointURI(portal().getAuthorizationEndpointURI())
                .state(state)
                .nonce(nonce)
                .codeChallenge(verifier, CodeChallengeMethod.S256)
                .build();
        return new Asked(request.toURI(), state, nonce, verifier);
    }

    /**
     * 2. The browser comes back.
     *
     * @param asked that the session remembered
     * @param address that the browser came to, with its query
     * @throws SignInFailed when the citizen declined, or this is not the answer to what was asked
     */
    public SignedIn answer(Asked asked, URI address) throws SignInFailed, IOException, GeneralException {
        var answer = AuthenticationResponseParser.parse(address);
        if (!asked.state().equals(answer.getState())) throw new SignInFailed("another's answer");
        if (!issuer().equals(answer.getIssuer())) throw new SignInFailed("another's portal");
        if (!answer.indicatesSuccess())
            throw new SignInFailed(answer.toErrorResponse().getErrorObject().getCode());

        // 3. the code is changed into tokens, server to server
        var grant = new AuthorizationCodeGrant(
                answer.toSuccessResponse().getAuthorizationCode(), callback, asked.verifier());
        var client = new ClientSecretBasic(new ClientID(clientId), new Secret(secret));
        var tokens = OIDCTokenResponseParser.parse(
                send(new TokenRequest.Builder(portal().getTokenEndpointURI(), client, grant)
                        .build()
                        .toHTTPRequest()));
        if (!tokens.indicatesSuccess())
            throw new SignInFailed(tokens.toErrorResponse().getErrorObject().getCode());
        var good = ((OIDCTokenResponse) tokens.toSuccessResponse()).getOIDCTokens();

        // 4. the ID token says who, when and how well identified; signature, issuer, audience, age and nonce are
        // checked
        var who = checked(good.getIDToken(), asked.nonce());

        // 5. the values are fetched, as of now
        var info = send(new UserInfoRequest(portal().getUserInfoEndpointURI(), good.getAccessToken()).toHTTPRequest());
        if (!info.indicatesSuccess()) throw new SignInFailed("userinfo " + info.getStatusCode());
        var values = info.getBodyAsJSONObject();
        if (!who.getSubject().getValue().equals(values.get("sub"))) throw new SignInFailed("another's values");
        return new SignedIn(good.getIDToken(), who, values);
    }

    private IDTokenClaimsSet checked(JWT token, Nonce nonce) throws SignInFailed, IOException, GeneralException {
        try {
            var keys = JWKSet.parse(get(portal().getJWKSetURI()).getBody());
            return new IDTokenValidator(issuer(), new ClientID(clientId), JWSAlgorithm.RS256, keys)
                    .validate(token, nonce);
        } catch (ParseException | JOSEException | BadJOSEException wrong) {
            throw new SignInFailed("id_token: " + wrong.getMessage());
        }
    }

    /** 6. Whoever signs out here is led to this address, and comes back to {@code back}, which is registered. */
    public URI signOut(SignedIn signedIn, URI back) throws IOException, GeneralException {
        return new LogoutRequest(portal().getEndSessionEndpointURI(), signedIn.idToken(), back, new State()).toURI();
    }

    private Issuer issuer() {
        return new Issuer(sen);
    }

    /** Where the portal has what; a site with much traffic keeps it for an hour, and the keys too. */
    private OIDCProviderMetadata portal() throws IOException, GeneralException {
        return OIDCProviderMetadata.parse(
                get(sen.resolve("/.well-known/openid-configuration")).getBodyAsJSONObject());
    }

    private HTTPResponse get(URI address) throws IOException {
        return send(new HTTPRequest(HTTPRequest.Method.GET, address));
    }

    private HTTPResponse send(HTTPRequest request) throws IOException {
        request.setSSLSocketFactory(trust);
        return request.send();
    }
}
