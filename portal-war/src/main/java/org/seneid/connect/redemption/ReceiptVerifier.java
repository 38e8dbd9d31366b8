package org.seneid.connect.redemption;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.seneid.connect.client.Client;
import org.seneid.platform.RuleBroken;

/**
 * Checks a receipt: a JWT that a client signs with a registered key, of the type {@code sen-receipt+jwt}, with {@code iss}
 * (the client), {@code aud} (the portal), {@code iat}, {@code redemption} and {@code result_sha256}. Nothing that stands in
 * its header but the id of a registered key is believed, and no shared secret signs: with one the portal could have written
 * the receipt itself.
 */
final class ReceiptVerifier {

    static final JOSEObjectType TYPE = new JOSEObjectType("sen-receipt+jwt");
    static final String REDEMPTION = "redemption";
    static final String HASH = "result_sha256";

    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.ES256, JWSAlgorithm.PS256, JWSAlgorithm.RS256);
    private static final int LONGEST = 4000;
    private static final long SKEW_SECONDS = 60;

    private ReceiptVerifier() {}

    /**
     * @param portal the portal's own address, without a slash
     * @return the key that it is signed with; kept, it proves the receipt when the client has other keys
     * @throws RuleBroken {@code connect.receipt.…} that says what is wrong
     */
    static JWK check(String receipt, Redemption redemption, String portal, Instant now) {
        if (receipt == null || receipt.length() > LONGEST) throw new RuleBroken("connect.receipt.shape");
        try {
            var signed = SignedJWT.parse(receipt);
            if (!TYPE.equals(signed.getHeader().getType())) throw new RuleBroken("connect.receipt.type");
            var key =
                    signer(redemption.client(), signed).orElseThrow(() -> new RuleBroken("connect.receipt.signature"));
            check(signed.getJWTClaimsSet(), redemption, portal, now);
            return key;
        } catch (ParseException none) {
            throw new RuleBroken("connect.receipt.shape");
        }
    }

    private static void check(JWTClaimsSet claims, Redemption redemption, String portal, Instant now)
            throws ParseException {
        if (!redemption.client().clientId().equals(claims.getIssuer())
                || !claims.getAudience().equals(List.of(portal)))
            throw new RuleBroken("connect.receipt.audience", portal);
        var issued = claims.getIssueTime();
        if (issued == null || issued.toInstant().isAfter(now.plusSeconds(SKEW_SECONDS)))
            throw new RuleBroken("connect.receipt.time");
        var hash = redemption.resultHash().map(ResultHash::text).orElse("");
        if (!redemption.publicId().value().equals(claims.getStringClaim(REDEMPTION))
                || !hash.equals(claims.getStringClaim(HASH))) throw new RuleBroken("connect.receipt.result");
    }

    private static Optional<JWK> signer(Client client, SignedJWT receipt) {
        if (!ALGORITHMS.contains(receipt.getHeader().getAlgorithm())) return Optional.empty();
        return client.keys().getKeys().stream()
                .filter(key -> key.getKeyID().equals(receipt.getHeader().getKeyID()))
                .filter(key -> fits(key, receipt))
                .findFirst();
    }

    private static boolean fits(JWK key, SignedJWT receipt) {
        try {
            var verifier = new DefaultJWSVerifierFactory()
                    .createJWSVerifier(receipt.getHeader(), ((AsymmetricJWK) key).toPublicKey());
            return receipt.verify(verifier);
        } catch (JOSEException anotherKind) {
            return false;
        }
    }
}
