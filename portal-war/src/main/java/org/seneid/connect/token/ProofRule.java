package org.seneid.connect.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.dpop.DPoPUtils;
import com.nimbusds.oauth2.sdk.token.DPoPAccessToken;
import java.text.ParseException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a proof has to be by which a client shows that it holds a key (DPoP, RFC 9449, 4.3); each by itself. */
public enum ProofRule {
    /** The header's {@code typ} is {@code dpop+jwt}. */
    TYPE,
    /** ES256 or PS256. */
    ALGORITHM,
    /** The header has the public key, and no private one. */
    KEY,
    /** That key made the signature. */
    SIGNATURE,
    /** It has an id ({@code jti}), by which it is told from a copy. */
    ID,
    /** {@code htm} is the method of the request. */
    METHOD,
    /** {@code htu} is the address of the request, without its query. */
    ADDRESS,
    /** {@code iat} is now. */
    TIME,
    /** {@code ath} is the hash of the access token that it comes with. */
    TOKEN;

    /** The algorithms that a proof may be signed by (FAPI 2.0, 5.4). */
    public static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.ES256, JWSAlgorithm.PS256);

    /** How old a proof may be, in seconds. */
    public static final long OLDEST_SECONDS = 60;

    static final long SKEW_SECONDS = 10;

    /**
     * The request that a proof comes with, as far as it is known.
     *
     * @param method empty when any is meant
     * @param address empty when any address below {@code portal} is meant
     * @param token empty when none comes with it
     */
    public record Use(Optional<String> method, Optional<String> address, String portal, Optional<String> token) {}

    /** Whether a proof keeps the rule. */
    public boolean keptBy(SignedJWT proof, Use use, Instant now) {
        var header = proof.getHeader();
        var claims = AssertionRule.claims(proof);
        return switch (this) {
            case TYPE ->
                header.getType() != null
                        && header.getType().getType().toLowerCase(Locale.ROOT).equals("dpop+jwt");
            case ALGORITHM -> ALGORITHMS.contains(header.getAlgorithm());
            case KEY ->
                header.getJWK() instanceof AsymmetricJWK && !header.getJWK().isPrivate();
            case SIGNATURE -> signed(proof);
            case ID -> claims.getJWTID() != null;
            case METHOD -> method(claims, use);
            case ADDRESS -> address(claims, use);
            case TIME ->
                claims.getIssueTime() != null && current(claims.getIssueTime().toInstant(), now);
            case TOKEN ->
                use.token().isEmpty()
                        || text(claims, "ath").equals(hash(use.token().get()));
        };
    }

    private static boolean current(Instant issued, Instant now) {
        return !issued.isBefore(now.minusSeconds(OLDEST_SECONDS + SKEW_SECONDS))
                && !issued.isAfter(now.plusSeconds(SKEW_SECONDS));
    }

    private static boolean method(JWTClaimsSet claims, Use use) {
        var said = text(claims, "htm");
        return use.method()
                .map(said::equals)
                .orElse(Set.of("GET", "POST", "PUT").contains(said));
    }

    private static boolean address(JWTClaimsSet claims, Use use) {
        var said = base(text(claims, "htu"));
        return use.address().map(said::equals).orElse(said.startsWith(use.portal() + "/"));
    }

    private static String base(String address) {
        return address.replaceFirst("[?#].*", "");
    }

    /** What {@code ath} has to be for an access token. */
    public static String hash(String token) {
        try {
            return DPoPUtils.computeSHA256(new DPoPAccessToken(token)).toString();
        } catch (JOSEException everyServerHasIt) {
            throw new IllegalStateException(everyServerHasIt);
        }
    }

    /** A claim of a proof as text; empty when there is none. */
    public static String text(JWTClaimsSet claims, String name) {
        try {
            return Optional.ofNullable(claims.getStringClaim(name)).orElse("");
        } catch (ParseException other) {
            return "";
        }
    }

    private static boolean signed(SignedJWT proof) {
        try {
            return proof.getHeader().getJWK() instanceof AsymmetricJWK key
                    && proof.verify(
                            new DefaultJWSVerifierFactory().createJWSVerifier(proof.getHeader(), key.toPublicKey()));
        } catch (JOSEException other) {
            return false;
        }
    }
}
