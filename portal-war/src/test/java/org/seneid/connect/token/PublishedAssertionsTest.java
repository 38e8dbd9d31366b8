package org.seneid.connect.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.SampleClients;

/** Client assertions and DPoP proofs of the published FAPI 2.0 tests; {@code docs/conformance.md} has their names. */
class PublishedAssertionsTest {

    private static final String PORTAL = "https://portal.example";
    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

    private ECKey key;
    private RSAKey rsa;
    private Client bank;

    @BeforeEach
    void aBank() throws Exception {
        key = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
        rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
        bank = SampleClients.high(new JWKSet(List.of(key.toPublicJWK(), rsa.toPublicJWK())).toString());
    }

    private static Map<String, Object> claims(Object audience) {
        var claims = new HashMap<String, Object>(
                Map.of("iss", "bank", "sub", "bank", "aud", audience, "jti", "id", "exp", at(60), "iat", at(0)));
        return claims;
    }

    private static long at(long seconds) {
        return NOW.plusSeconds(seconds).getEpochSecond();
    }

    /** With its claims as they are, such as an audience that is an array of one. */
    private SignedJWT signed(Map<String, Object> claims) throws Exception {
        var jws = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("ec").build(), new Payload(claims));
        jws.sign(new ECDSASigner(key));
        return SignedJWT.parse(jws.serialize());
    }

    private boolean good(SignedJWT assertion) {
        return Stream.of(AssertionRule.values()).allMatch(rule -> rule.keptBy(assertion, bank, PORTAL, NOW));
    }

    private boolean good(Map<String, Object> claims) throws Exception {
        return good(signed(claims));
    }

    private boolean goodWith(String claim, Object value) throws Exception {
        var claims = claims(PORTAL);
        claims.put(claim, value);
        return good(claims);
    }

    @Test
    void theIssuerIsTheOneAudienceAndNoArray() throws Exception {
        assertThat(good(claims(PORTAL))).isTrue();
        assertThat(good(claims(List.of(PORTAL)))).isFalse();
        assertThat(good(claims(List.of(PORTAL, "https://other.example")))).isFalse();
        assertThat(good(claims(PORTAL + "/oauth/par"))).isFalse();
        assertThat(good(claims(PORTAL + "/oauth/token"))).isFalse();
        assertThat(good(claims("https://other.example"))).isFalse();
    }

    @Test
    void clocksMayDifferALittle() throws Exception {
        assertThat(goodWith("nbf", at(8))).isTrue();
        assertThat(goodWith("nbf", at(61))).isFalse();
        assertThat(goodWith("exp", at(-300))).isFalse();
    }

    @Test
    void subjectAndAlgorithmAreNotLeftToChance() throws Exception {
        var claims = claims(PORTAL);
        claims.remove("sub");
        assertThat(good(claims)).isFalse();
        var jws = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("rsa").build(), new Payload(claims(PORTAL)));
        jws.sign(new RSASSASigner(rsa));
        assertThat(good(SignedJWT.parse(jws.serialize()))).isFalse();
    }

    /** Of a proof {@code nbf} and {@code exp} are no claims that DPoP knows. */
    @Test
    void aProofIsOfTheSameTenSeconds() throws Exception {
        for (var iat : List.of(at(-10), at(10)))
            assertThat(proofIsCurrent(Map.of("iat", iat))).isTrue();
        assertThat(proofIsCurrent(Map.of("iat", at(0), "nbf", at(-10), "exp", at(10))))
                .isTrue();
        assertThat(proofIsCurrent(Map.of("iat", at(3600)))).isFalse();
        assertThat(proofIsCurrent(Map.of("iat", at(-3600)))).isFalse();
    }

    private boolean proofIsCurrent(Map<String, Object> claims) throws Exception {
        var use = new ProofRule.Use(Optional.empty(), Optional.empty(), PORTAL, Optional.empty());
        return ProofRule.TIME.keptBy(signed(claims), use, NOW);
    }
}
