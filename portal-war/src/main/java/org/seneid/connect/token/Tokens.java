package org.seneid.connect.token;

import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.oauth2.sdk.token.DPoPAccessToken;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.ClientProfile;
import org.seneid.connect.client.Secret;
import org.seneid.connect.grant.Grant;
import org.seneid.connect.grant.GrantEvents.ClaimsFetched;
import org.seneid.connect.grant.GrantEvents.CopyFound;

/** Changes codes and refresh tokens into tokens, for clients that have proven who they are. */
@Stateless
@PermitAll
public class Tokens {

    /** The one address of the endpoint; proofs name it. */
    public static final String ADDRESS = "/oauth/token";

    @Inject
    GrantStore grants;

    @Inject
    IdTokens idTokens;

    @Inject
    AccessTokens accessTokens;

    @Inject
    Clock clock;

    @Inject
    Event<ClaimsFetched> fetched;

    @Inject
    Event<CopyFound> copies;

    /**
     * Changes a code into tokens.
     *
     * @param proven the thumbprint of the key that the client has proven to hold; empty for bearer tokens
     * @throws ProtocolError {@code invalid_grant} when the code is unknown, too old, another client's, for another address, or
     *     does not fit the verifier; when it was used before, what the first use led to ends too (RFC 6749, 4.1.2)
     */
    public OIDCTokens redeem(Client client, AuthorizationCodeGrant shown, Optional<String> proven) {
        var now = clock.instant();
        var grant = grants.ofCode(
                        client, new Secret(shown.getAuthorizationCode().getValue()))
                .orElseThrow(() -> refused("The code is unknown"));
        if (grant.redeemed()) {
            copied(grant);
            throw refused("The code was used before");
        }
        if (!grant.redeemableAt(now)) throw refused("The code is too old");
        var address = Optional.ofNullable(shown.getRedirectionURI()).map(Object::toString);
        if (!address.equals(Optional.of(grant.request().redirectUri())))
            throw refused("The redirect_uri is not the one of the request");
        mustKnowTheKey(grant, shown.getCodeVerifier());
        bind(grant, proven);
        grant.redeem(now);
        grants.used(grant.consent());
        return issued(
                grant,
                grant.offline()
                        ? Optional.of(grants.issue(grant, TokenKind.REFRESH, Secret.random()))
                        : Optional.empty());
    }

    /** A verifier where no challenge was is a request that somebody changed on its way (RFC 9700, 2.1.1). */
    private static void mustKnowTheKey(Grant grant, CodeVerifier verifier) {
        var shown = Optional.ofNullable(verifier)
                .map(one -> CodeChallenge.compute(CodeChallengeMethod.S256, one).getValue());
        if (!shown.equals(grant.request().challenge()))
            throw refused("The code_verifier does not fit the code_challenge");
    }

    private static void bind(Grant grant, Optional<String> proven) {
        var wanted = grant.client().profile() == ClientProfile.HIGH
                || grant.proofThumbprint().isPresent();
        if (wanted && proven.isEmpty())
            throw new ProtocolError(OAuth2Error.INVALID_DPOP_PROOF, "A DPoP proof is required");
        if (grant.proofThumbprint()
                .filter(bound -> !proven.equals(Optional.of(bound)))
                .isPresent()) throw new ProtocolError(OAuth2Error.INVALID_DPOP_PROOF, "The proof is of another key");
        proven.ifPresent(grant::bindTo);
    }

    /**
     * Changes a refresh token into an access token. In the profile {@code standard} the refresh token changes as well, and one
     * that is shown twice ends all; in {@code high} it stays, as it is bound to a key (FAPI 2.0, 5.3.2.1).
     *
     * @throws ProtocolError {@code invalid_grant} when it is good for nothing
     */
    public OIDCTokens refresh(Client client, RefreshTokenGrant shown, Optional<String> proven) {
        var now = clock.instant();
        var token = grants.held(client, new Secret(shown.getRefreshToken().getValue()))
                .filter(one -> one.kind() == TokenKind.REFRESH)
                .orElseThrow(() -> refused("The refresh token is unknown"));
        var grant = token.grant();
        if (token.used()) {
            copied(grant);
            throw refused("The refresh token was used before");
        }
        if (!token.goodAt(now)) throw refused("The refresh token has ended");
        bind(grant, proven);
        grants.used(grant.consent());
        if (client.profile() == ClientProfile.HIGH) return issued(grant, Optional.empty());
        token.use(now);
        return issued(grant, Optional.of(grants.issue(grant, TokenKind.REFRESH, Secret.random())));
    }

    private void copied(Grant grant) {
        grant.end(clock.instant());
        copies.fire(CopyFound.of(grant));
    }

    private OIDCTokens issued(Grant grant, Optional<Secret> refresh) {
        var owner = grants.owner(grant).orElseThrow(() -> refused("The account is closed"));
        var access = access(grant, grants.issue(grant, TokenKind.ACCESS, accessTokens.of(grant, owner.person())));
        var shown = grant.idTokenClaims();
        if (!shown.isEmpty()) fetched.fire(ClaimsFetched.of(grant, shown.names()));
        return new OIDCTokens(
                idTokens.of(grant, owner.person(), access),
                access,
                refresh.map(secret -> new RefreshToken(secret.text())).orElse(null));
    }

    private static AccessToken access(Grant grant, Secret token) {
        var seconds = TokenKind.ACCESS.life().toSeconds();
        return grant.proofThumbprint().isPresent()
                ? new DPoPAccessToken(token.text(), seconds, null)
                : new BearerAccessToken(token.text(), seconds, null);
    }

    /**
     * Ends a token before its time; a refresh token takes all with it. What nobody knows is ended already (RFC 7009, 2.2).
     */
    public void revoke(Client client, String token) {
        var now = clock.instant();
        grants.held(client, new Secret(token)).ifPresent(one -> {
            one.revoke(now);
            if (one.kind() == TokenKind.REFRESH) one.grant().end(now);
        });
    }

    /** A token of the client that is good for something now (RFC 7662); of others' tokens it learns nothing. */
    public Optional<GoodToken> introspect(Client client, String token) {
        return grants.token(new Secret(token))
                .filter(one -> one.grant().client().id().equals(client.id()))
                .filter(one -> one.goodAt(clock.instant()))
                .flatMap(one -> grants.owner(one.grant()).map(owner -> new GoodToken(one, owner.person())));
    }

    private static ProtocolError refused(String why) {
        return new ProtocolError(OAuth2Error.INVALID_GRANT, why);
    }
}
