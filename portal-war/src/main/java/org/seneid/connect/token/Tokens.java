package org.seneid.connect.token;

import com.nimbusds.jwt.SignedJWT;
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
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.ClientProfile;
import org.seneid.connect.client.Secret;
import org.seneid.connect.grant.Grant;
import org.seneid.identity.account.Account;

/** Changes codes and refresh tokens into tokens, for clients that have proven who they are. */
@Stateless
@PermitAll
public class Tokens {

    /** The one address of the endpoint; proofs name it. */
    public static final String ADDRESS = "/oauth/token";

    @PersistenceContext
    EntityManager em;

    @Inject
    GrantStore grants;

    @Inject
    IdTokens idTokens;

    @Inject
    ProofOfPossession proofs;

    @Inject
    Clock clock;

    /**
     * Changes a code into tokens.
     *
     * @param proof of the key that the tokens are bound to; null for bearer tokens
     * @throws ProtocolError {@code invalid_grant} when the code is unknown, too old, another client's, for another address, or
     *     does not fit the verifier; when it was used before, what the first use led to ends too (RFC 6749, 4.1.2)
     */
    public OIDCTokens redeem(Client client, AuthorizationCodeGrant shown, SignedJWT proof) {
        var now = clock.instant();
        var grant = grants.ofCode(
                        client, new Secret(shown.getAuthorizationCode().getValue()))
                .orElseThrow(() -> refused("The code is unknown"));
        if (grant.redeemed()) {
            grant.end(now);
            throw refused("The code was used before");
        }
        if (!grant.redeemableAt(now)) throw refused("The code is too old");
        var address = Optional.ofNullable(shown.getRedirectionURI()).map(Object::toString);
        if (!address.equals(Optional.of(grant.request().redirectUri())))
            throw refused("The redirect_uri is not the one of the request");
        mustKnowTheKey(grant, shown.getCodeVerifier());
        bind(grant, proof);
        grant.redeem(now);
        grant.consent().usedAt(now);
        return issued(grant, grant.offline() ? Optional.of(grants.issue(grant, TokenKind.REFRESH)) : Optional.empty());
    }

    /** A verifier where no challenge was is a request that somebody changed on its way (RFC 9700, 2.1.1). */
    private static void mustKnowTheKey(Grant grant, CodeVerifier verifier) {
        var shown = Optional.ofNullable(verifier)
                .map(one -> CodeChallenge.compute(CodeChallengeMethod.S256, one).getValue());
        if (!shown.equals(grant.request().challenge()))
            throw refused("The code_verifier does not fit the code_challenge");
    }

    private void bind(Grant grant, SignedJWT proof) {
        var client = grant.client();
        if (proof == null) {
            if (client.profile() == ClientProfile.HIGH
                    || grant.proofThumbprint().isPresent())
                throw new ProtocolError(OAuth2Error.INVALID_DPOP_PROOF, "A DPoP proof is required");
            return;
        }
        var thumbprint = proofs.thumbprint(proof, ADDRESS, client.clientId());
        if (grant.proofThumbprint().filter(bound -> !bound.equals(thumbprint)).isPresent())
            throw new ProtocolError(
                    OAuth2Error.INVALID_DPOP_PROOF, "The proof is of another key than the request named");
        grant.bindTo(thumbprint);
    }

    /**
     * Changes a refresh token into an access token. In the profile {@code standard} the refresh token changes as well, and one
     * that is shown twice ends all; in {@code high} it stays, as it is bound to a key (FAPI 2.0, 5.3.2.1).
     *
     * @throws ProtocolError {@code invalid_grant} when it is good for nothing
     */
    public OIDCTokens refresh(Client client, RefreshTokenGrant shown, SignedJWT proof) {
        var now = clock.instant();
        var token = grants.held(client, new Secret(shown.getRefreshToken().getValue()))
                .filter(one -> one.kind() == TokenKind.REFRESH)
                .orElseThrow(() -> refused("The refresh token is unknown"));
        var grant = token.grant();
        if (token.used()) {
            grant.end(now);
            throw refused("The refresh token was used before");
        }
        if (!token.goodAt(now)) throw refused("The refresh token has ended");
        bind(grant, proof);
        grant.consent().usedAt(now);
        if (client.profile() == ClientProfile.HIGH) return issued(grant, Optional.empty());
        token.use(now);
        return issued(grant, Optional.of(grants.issue(grant, TokenKind.REFRESH)));
    }

    private OIDCTokens issued(Grant grant, Optional<Secret> refresh) {
        var access = access(grant, grants.issue(grant, TokenKind.ACCESS).text());
        var person = em.find(Account.class, grant.owner().value()).person();
        return new OIDCTokens(
                idTokens.of(grant, person, access),
                access,
                refresh.map(secret -> new RefreshToken(secret.text())).orElse(null));
    }

    private static AccessToken access(Grant grant, String token) {
        var seconds = TokenKind.ACCESS.life().toSeconds();
        return grant.proofThumbprint().isPresent()
                ? new DPoPAccessToken(token, seconds, null)
                : new BearerAccessToken(token, seconds, null);
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
                .map(this::good);
    }

    private GoodToken good(IssuedToken token) {
        var person = em.find(Account.class, token.grant().owner().value()).person();
        return new GoodToken(token, person);
    }

    private static ProtocolError refused(String why) {
        return new ProtocolError(OAuth2Error.INVALID_GRANT, why);
    }
}
