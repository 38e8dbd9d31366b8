package org.seneid.connect.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.ClientProfile;

/** What an assertion has to be by which a client proves who it is (RFC 7523, 3; FAPI 2.0, 5.3.2.1); each by itself. */
public enum AssertionRule {
    /** ES256 or PS256; RS256 too in the profile {@code standard}. */
    ALGORITHM,
    /** Issuer and subject are the client. */
    ISSUER,
    /** The portal's name is the one audience. */
    AUDIENCE,
    /** It has not run out. */
    TIME,
    /** It does not live long: it has to be remembered as long. */
    LIFE,
    /** It has an id, by which it is told from a copy. */
    ID,
    /** It names a registered key, or none. */
    KEY,
    /** A registered key made its signature. */
    SIGNATURE;

    /** How far off its end may be. */
    public static final Duration LONGEST_LIFE = Duration.ofMinutes(15);

    /** FAPI 2.0, 5.4; other profiles may use RS256 too. */
    private static final Set<JWSAlgorithm> OF_HIGH = Set.of(JWSAlgorithm.ES256, JWSAlgorithm.PS256);

    private static final Duration SKEW = Duration.ofMinutes(1);

    /**
     * Whether an assertion keeps the rule.
     *
     * @param portal what the portal calls itself
     */
    public boolean keptBy(SignedJWT assertion, Client client, String portal, Instant now) {
        var claims = claims(assertion);
        return switch (this) {
            case ALGORITHM -> algorithms(client).contains(assertion.getHeader().getAlgorithm());
            case ISSUER ->
                client.clientId().equals(claims.getIssuer())
                        && client.clientId().equals(claims.getSubject());
            case AUDIENCE -> audience(assertion, client).equals(List.of(portal));
            case TIME -> claims.getExpirationTime() != null && current(claims, now);
            case LIFE ->
                claims.getExpirationTime() == null
                        || claims.getExpirationTime().toInstant().isBefore(now.plus(LONGEST_LIFE));
            case ID -> claims.getJWTID() != null;
            case KEY -> keys(assertion.getHeader(), client).findAny().isPresent();
            case SIGNATURE -> keys(assertion.getHeader(), client).anyMatch(key -> signedBy(key, assertion));
        };
    }

    /** The algorithms that a client may sign by. */
    public static Set<JWSAlgorithm> algorithms(Client client) {
        return client.profile() == ClientProfile.HIGH
                ? OF_HIGH
                : Set.of(JWSAlgorithm.ES256, JWSAlgorithm.PS256, JWSAlgorithm.RS256);
    }

    /** What an assertion says; nothing when that is no JSON. */
    public static JWTClaimsSet claims(SignedJWT assertion) {
        try {
            var claims = assertion.getJWTClaimsSet();
            return claims == null ? new JWTClaimsSet.Builder().build() : claims;
        } catch (ParseException none) {
            return new JWTClaimsSet.Builder().build();
        }
    }

    /** The registered keys that a header may mean. */
    static Stream<JWK> keys(JWSHeader header, Client client) {
        return client.keys().getKeys().stream()
                .filter(key -> header.getKeyID() == null || header.getKeyID().equals(key.getKeyID()));
    }

    /** In the profile {@code high} an array is none (FAPI 2.0, 5.3.2.1), be it of one: it asks for a second. */
    private static List<String> audience(SignedJWT assertion, Client client) {
        var said = assertion.getPayload().toJSONObject();
        var one = said != null && said.get("aud") instanceof String;
        return one || client.profile() != ClientProfile.HIGH ? claims(assertion).getAudience() : List.of();
    }

    private static boolean current(JWTClaimsSet claims, Instant now) {
        var begins = claims.getNotBeforeTime();
        return claims.getExpirationTime().toInstant().isAfter(now.minus(SKEW))
                && (begins == null || begins.toInstant().isBefore(now.plus(SKEW)));
    }

    private static boolean signedBy(JWK key, SignedJWT assertion) {
        try {
            return key instanceof AsymmetricJWK pair
                    && assertion.verify(new DefaultJWSVerifierFactory()
                            .createJWSVerifier(assertion.getHeader(), pair.toPublicKey()));
        } catch (JOSEException other) {
            return false;
        }
    }
}
