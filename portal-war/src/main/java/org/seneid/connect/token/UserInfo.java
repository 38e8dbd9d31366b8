package org.seneid.connect.token;

import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.oauth2.sdk.token.BearerTokenError;
import com.nimbusds.oauth2.sdk.token.DPoPAccessToken;
import com.nimbusds.oauth2.sdk.token.DPoPTokenError;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.seneid.connect.claim.ClaimSet;
import org.seneid.connect.claim.ClaimValues;
import org.seneid.connect.claim.ClaimValues.ClaimValue;
import org.seneid.connect.client.Secret;
import org.seneid.connect.grant.Grant;
import org.seneid.connect.grant.GrantEvents.ClaimsFetched;
import org.seneid.documents.CurrentDocuments;
import org.seneid.documents.DocumentRefresher;
import org.seneid.identity.account.Account;
import org.seneid.platform.secret.SecretBox;

/** What a citizen lets a client see, as of now, for whoever holds the client's access token (OpenID Connect Core 5.3). */
@Stateless
@PermitAll
public class UserInfo {

    /** The one address of the endpoint; proofs name it. */
    public static final String ADDRESS = "/oauth/userinfo";

    @PersistenceContext
    EntityManager em;

    @Inject
    GrantStore grants;

    @Inject
    ClaimValues values;

    @Inject
    CurrentDocuments documents;

    @Inject
    DocumentRefresher refresher;

    @Inject
    ProofOfPossession proofs;

    @Inject
    SecretBox secrets;

    @Inject
    Clock clock;

    @Inject
    Event<ClaimsFetched> fetched;

    /**
     * The values by their claims' names, with who the citizen is to the client and where each value comes from.
     *
     * @param proof that comes with a bound token; null with a bearer token
     * @throws ProtocolError {@code invalid_token} when the token is good for nothing
     */
    public Map<String, Object> of(AccessToken shown, SignedJWT proof, String method) {
        var bound = shown instanceof DPoPAccessToken;
        var token = grants.token(new Secret(shown.getValue()))
                .filter(one -> one.kind() == TokenKind.ACCESS && one.goodAt(clock.instant()))
                .filter(one -> one.grant().proofThumbprint().isPresent() == bound)
                .orElseThrow(
                        () -> new ProtocolError(bound ? DPoPTokenError.INVALID_TOKEN : BearerTokenError.INVALID_TOKEN));
        var grant = token.grant();
        if (shown instanceof DPoPAccessToken held) check(grant, proof, method, held);
        var owner = em.find(Account.class, grant.owner().value());
        if (!owner.open()) throw new ProtocolError(BearerTokenError.INVALID_TOKEN);
        refresh(grant);
        var said = values.of(grant.owner(), grant.claims());
        var json = new LinkedHashMap<String, Object>();
        json.put("sub", grant.client().pseudonym(owner.person(), secrets));
        json.putAll(ClaimJson.of(said));
        json.put("sources", sources(said));
        fetched.fire(ClaimsFetched.of(
                grant, ClaimSet.of(said.stream().map(ClaimValue::claim)).names()));
        return json;
    }

    private void check(Grant grant, SignedJWT proof, String method, DPoPAccessToken shown) {
        if (proof == null) throw new ProtocolError(DPoPTokenError.INVALID_TOKEN, "A DPoP proof is required");
        proofs.check(
                proof,
                method,
                ADDRESS,
                shown,
                grant.proofThumbprint().orElseThrow(),
                grant.client().clientId());
    }

    /** As of now: what is old is asked for again first, and a register that stays silent costs its time limit once. */
    private void refresh(Grant grant) {
        var asksRegisters = grant.claims().all().stream()
                .anyMatch(claim -> claim.attribute().isPresent());
        if (asksRegisters && refresher.due(documents.of(grant.owner()))) refresher.now(grant.owner());
    }

    private static Map<String, Object> sources(Iterable<ClaimValue> said) {
        var sources = new LinkedHashMap<String, Object>();
        for (var value : said)
            sources.put(
                    value.claim().claim(),
                    Map.of(
                            "register",
                            value.register().map(Enum::name).orElse("contact").toLowerCase(Locale.ROOT),
                            "at",
                            value.at().toString()));
        return sources;
    }
}
