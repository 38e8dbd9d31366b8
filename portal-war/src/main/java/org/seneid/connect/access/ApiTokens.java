package org.seneid.connect.access;

import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.oauth2.sdk.token.BearerTokenError;
import com.nimbusds.oauth2.sdk.token.DPoPAccessToken;
import com.nimbusds.oauth2.sdk.token.DPoPTokenError;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.ClientProfile;
import org.seneid.connect.client.Secret;
import org.seneid.connect.token.ProofOfPossession;
import org.seneid.connect.token.ProtocolError;

/** Gives the programs of clients tokens for the API, and finds out whose token one is. */
@Stateless
@PermitAll
public class ApiTokens {

    @PersistenceContext
    EntityManager em;

    @Inject
    ProofOfPossession proofs;

    @Inject
    Clock clock;

    /**
     * Issues a token to a client that has proven who it is (RFC 6749, 4.4).
     *
     * @param asked null for all that the client may call
     * @param proven the thumbprint of the key that the client has proven to hold; empty for a bearer token
     * @throws ProtocolError {@code invalid_scope} for what the client may not call, {@code unauthorized_client} when that is
     *     everything, {@code invalid_dpop_proof} when its profile wants a proof and there is none
     */
    public AccessToken issue(Client client, Scope asked, Optional<String> proven) {
        var scopes = scopes(client, asked);
        if (client.profile() == ClientProfile.HIGH && proven.isEmpty())
            throw new ProtocolError(OAuth2Error.INVALID_DPOP_PROOF, "A DPoP proof is required");
        var secret = Secret.random();
        var token = new ApiToken(client, scopes, secret, proven, clock.instant());
        em.persist(token);
        var seconds = ApiToken.LIFE.toSeconds();
        var granted = Scope.parse(token.scopes());
        return proven.isPresent()
                ? new DPoPAccessToken(secret.text(), seconds, granted)
                : new BearerAccessToken(secret.text(), seconds, granted);
    }

    private static Set<ApiScope> scopes(Client client, Scope asked) {
        var allowed = ApiScope.of(client);
        if (allowed.isEmpty())
            throw new ProtocolError(
                    OAuth2Error.UNAUTHORIZED_CLIENT, "The API needs a registered signing key, or embedded services");
        if (asked == null || asked.isEmpty()) return allowed;
        var scopes = EnumSet.noneOf(ApiScope.class);
        for (var one : asked)
            scopes.add(ApiScope.named(one.getValue())
                    .filter(allowed::contains)
                    .orElseThrow(() -> new ProtocolError(OAuth2Error.INVALID_SCOPE)));
        return scopes;
    }

    /**
     * The client that calls.
     *
     * @param proof that comes with a bound token; null with a bearer token
     * @param path that is called, as the proof names it
     * @throws ProtocolError {@code invalid_token}, {@code invalid_dpop_proof} or {@code insufficient_scope}
     */
    public Client caller(AccessToken shown, SignedJWT proof, String method, String path, ApiScope wanted) {
        var bound = shown instanceof DPoPAccessToken;
        var token = good(shown.getValue())
                .filter(one -> one.proofThumbprint().isPresent() == bound)
                .orElseThrow(
                        () -> new ProtocolError(bound ? DPoPTokenError.INVALID_TOKEN : BearerTokenError.INVALID_TOKEN));
        if (shown instanceof DPoPAccessToken held) {
            if (proof == null) throw new ProtocolError(DPoPTokenError.INVALID_TOKEN, "A DPoP proof is required");
            var thumbprint = token.proofThumbprint().orElseThrow();
            proofs.check(proof, method, path, held, thumbprint, token.client().clientId());
        }
        if (!token.opens(wanted))
            throw new ProtocolError(bound ? DPoPTokenError.INSUFFICIENT_SCOPE : BearerTokenError.INSUFFICIENT_SCOPE);
        return token.client();
    }

    /** A token of the client that is good for something now (RFC 7662). */
    public Optional<ApiToken> introspect(Client client, String token) {
        return good(token).filter(one -> one.client().id().equals(client.id()));
    }

    /** Ends a token before its time; what is another's or nobody knows stays as it is (RFC 7009, 2.2). */
    public void revoke(Client client, String token) {
        introspect(client, token).ifPresent(one -> one.revoke(clock.instant()));
    }

    private Optional<ApiToken> good(String token) {
        return em.createQuery("select t from ApiToken t join fetch t.client where t.hash = :hash", ApiToken.class)
                .setParameter("hash", new Secret(token).hash())
                .getResultStream()
                .findFirst()
                .filter(one -> one.goodAt(clock.instant()));
    }
}
