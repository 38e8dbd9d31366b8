package org.seneid.connect.token;

import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.oauth2.sdk.token.DPoPAccessToken;
import com.nimbusds.oauth2.sdk.token.DPoPTokenError;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import org.seneid.connect.grant.Grant;
import org.seneid.connect.usage.CurrentCall;
import org.seneid.documents.CurrentDocuments;
import org.seneid.documents.DocumentRefresher;

/** What a citizen lets a client see, as of now, for whoever holds the client's access token (OpenID Connect Core 5.3). */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UserInfo {

    /** The one address of the endpoint; proofs name it. */
    public static final String ADDRESS = "/oauth/userinfo";

    @Inject
    GrantedValues values;

    @Inject
    CurrentDocuments documents;

    @Inject
    DocumentRefresher refresher;

    @Inject
    ProofOfPossession proofs;

    @Inject
    CurrentCall call;

    /**
     * The values by their claims' names, with who the citizen is to the client and where each value comes from.
     *
     * @param proof that comes with a bound token; null with a bearer token
     * @throws ProtocolError {@code invalid_token} when the token is good for nothing
     * @throws org.seneid.connect.usage.TooManyCalls beyond what the client may within a minute
     */
    public Map<String, Object> of(AccessToken shown, SignedJWT proof, String method) {
        var grant = values.grant(shown);
        call.by(grant.client());
        if (shown instanceof DPoPAccessToken held) check(grant, proof, method, held);
        refresh(grant);
        return values.of(shown);
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
}
