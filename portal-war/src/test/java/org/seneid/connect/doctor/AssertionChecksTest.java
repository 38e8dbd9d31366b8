package org.seneid.connect.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.SampleClients;

/** Which rules of a client assertion are named as broken. */
class AssertionChecksTest {

    private static final String PORTAL = "https://portal.example";
    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

    private ECKey key;
    private Client bank;

    @BeforeEach
    void aBank() throws Exception {
        key = new ECKeyGenerator(Curve.P_256).keyID("k").generate();
        bank = SampleClients.high(new JWKSet(key).toPublicJWKSet().toString());
    }

    private static JWTClaimsSet.Builder good() {
        return new JWTClaimsSet.Builder()
                .issuer("bank")
                .subject("bank")
                .audience(PORTAL)
                .jwtID("id")
                .expirationTime(Date.from(NOW.plusSeconds(60)));
    }

    private static SignedJWT signed(JWTClaimsSet.Builder claims, ECKey by, String kid) throws Exception {
        var jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(kid).build(), claims.build());
        jwt.sign(new ECDSASigner(by));
        return jwt;
    }

    private Set<DoctorRule> broken(SignedJWT assertion) {
        return AssertionChecks.of(assertion, bank, PORTAL, NOW).stream()
                .filter(check -> !check.passed())
                .map(DoctorCheck::rule)
                .collect(Collectors.toSet());
    }

    private Set<DoctorRule> broken(JWTClaimsSet.Builder claims) throws Exception {
        return broken(signed(claims, key, "k"));
    }

    @Test
    void aGoodAssertionBreaksNothing() throws Exception {
        assertThat(broken(good())).isEmpty();
    }

    @Test
    void eachBrokenClaimIsNamed() throws Exception {
        assertThat(broken(good().audience(PORTAL + "/oauth/token"))).containsExactly(DoctorRule.ASSERTION_AUDIENCE);
        assertThat(broken(good().audience(List.of(PORTAL, "https://other.example"))))
                .containsExactly(DoctorRule.ASSERTION_AUDIENCE);
        assertThat(broken(good().subject("hotel"))).containsExactly(DoctorRule.ASSERTION_ISSUER);
        assertThat(broken(good().jwtID(null))).containsExactly(DoctorRule.ASSERTION_ID);
        assertThat(broken(good().expirationTime(Date.from(NOW.minusSeconds(61)))))
                .containsExactly(DoctorRule.ASSERTION_TIME);
        assertThat(broken(good().expirationTime(null))).containsExactly(DoctorRule.ASSERTION_TIME);
        assertThat(broken(good().notBeforeTime(Date.from(NOW.plusSeconds(120)))))
                .containsExactly(DoctorRule.ASSERTION_TIME);
        assertThat(broken(good().expirationTime(Date.from(NOW.plusSeconds(901)))))
                .containsExactly(DoctorRule.ASSERTION_LIFE);
    }

    @Test
    void aKeyThatIsNotRegisteredIsNamed() throws Exception {
        var other = new ECKeyGenerator(Curve.P_256).generate();
        assertThat(broken(signed(good(), other, "k"))).containsExactly(DoctorRule.ASSERTION_SIGNATURE);
        assertThat(broken(signed(good(), key, "unknown")))
                .containsExactlyInAnyOrder(DoctorRule.ASSERTION_KEY, DoctorRule.ASSERTION_SIGNATURE);
    }

    @Test
    void anAlgorithmThatIsNotTakenIsNamed() throws Exception {
        var jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("k").build(), good().build());
        jwt.sign(new MACSigner(new byte[32]));
        assertThat(broken(jwt))
                .containsExactlyInAnyOrder(DoctorRule.ASSERTION_ALGORITHM, DoctorRule.ASSERTION_SIGNATURE);
    }
}
