package org.seneid.connect.token;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.Secret;
import org.seneid.connect.grant.Grant;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;

/** How it stands with codes and tokens of the acting developer's clients; looking changes nothing, and shows no citizen. */
@Stateless
@RolesAllowed(Role.DEVELOPERS)
public class DevelopedTokens {

    @PersistenceContext
    EntityManager em;

    @Inject
    UsedAssertions used;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * How it stands with a code.
     *
     * @param open false when the citizen or the client has ended what it is good for
     * @param redirectUri of the request that it answers
     * @param challenge of the proof key of that request; empty when it had none
     */
    public record CodeState(
            String clientId,
            boolean used,
            boolean open,
            Instant until,
            String redirectUri,
            Optional<String> challenge) {}

    /**
     * How it stands with a token.
     *
     * @param used whether a refresh token was changed into others
     * @param open false when it was revoked, or the citizen has withdrawn
     * @param bound the thumbprint of the key that it is bound to; empty for a bearer token
     */
    public record TokenState(
            String clientId, TokenKind kind, boolean used, boolean open, Instant until, Optional<String> bound) {}

    /** Empty when there is no such code, or it is another developer's. */
    public Optional<CodeState> code(String code) {
        return em.createQuery(
                        "select g from Grant g where g.codeHash = :hash and g.client.developer = :developer",
                        Grant.class)
                .setParameter("hash", new Secret(code).hash())
                .setParameter("developer", acting.signedIn().account())
                .getResultStream()
                .findFirst()
                .map(grant -> new CodeState(
                        grant.client().clientId(),
                        grant.redeemed(),
                        grant.openAt(clock.instant()),
                        grant.codeUntil(),
                        grant.request().redirectUri(),
                        grant.request().challenge()));
    }

    /** Empty when there is no such token, or it is another developer's. */
    public Optional<TokenState> token(String token) {
        return em.createNamedQuery(IssuedToken.BY_HASH, IssuedToken.class)
                .setParameter("hash", new Secret(token).hash())
                .getResultStream()
                .findFirst()
                .filter(one -> one.grant()
                        .client()
                        .developer()
                        .equals(acting.signedIn().account()))
                .map(one -> new TokenState(
                        one.grant().client().clientId(),
                        one.kind(),
                        one.used(),
                        one.openAt(clock.instant()),
                        one.expiresAt(),
                        one.grant().proofThumbprint()));
    }

    /** Whether an assertion of a client was shown before; looking does not count as showing. */
    public boolean shown(Client client, String id) {
        return used.shown(UsedAssertions.assertion(client.clientId(), id));
    }
}
