package org.seneid.connect.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.connect.token.ProofRule;

/** Which rules of a DPoP proof are named as broken. */
class ProofChecksTest {

    private static final String PORTAL = "https://portal.example";
    private static final String ENDPOINT = PORTAL + "/oauth/userinfo";
    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
    private static final JOSEObjectType TYPE = new JOSEObjectType("dpop+jwt");

    private ECKey key;

    @BeforeEach
    void aKey() throws Exception {
        key = new ECKeyGenerator(Curve.P_256).generate();
    }

    private static JWTClaimsSet.Builder good() {
        return new JWTClaimsSet.Builder()
                .jwtID("id")
                .claim("htm", "GET")
                .claim("htu", ENDPOINT)
                .claim("ath", ProofRule.hash("token"))
                .issueTime(Date.from(NOW));
    }

    private static SignedJWT signed(JWTClaimsSet.Builder claims, JOSEObjectType type, ECKey shown, ECKey by)
            throws Exception {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256).type(type);
        if (shown != null) header.jwk(shown.toPublicJWK());
        var jwt = new SignedJWT(header.build(), claims.build());
        jwt.sign(new ECDSASigner(by));
        return jwt;
    }

    private static Set<DoctorRule> broken(SignedJWT proof) {
        var use = new ProofRule.Use(Optional.of("GET"), Optional.of(ENDPOINT), PORTAL, Optional.of("token"));
        return ProofChecks.of(proof, use, NOW).stream()
                .filter(check -> !check.passed())
                .map(DoctorCheck::rule)
                .collect(Collectors.toSet());
    }

    private Set<DoctorRule> broken(JWTClaimsSet.Builder claims) throws Exception {
        return broken(signed(claims, TYPE, key, key));
    }

    @Test
    void aGoodProofBreaksNothing() throws Exception {
        assertThat(broken(good())).isEmpty();
        assertThat(broken(good().claim("htu", ENDPOINT + "?x=1")))
                .as("the query is left out")
                .isEmpty();
    }

    @Test
    void eachBrokenClaimIsNamed() throws Exception {
        assertThat(broken(good().jwtID(null))).containsExactly(DoctorRule.PROOF_ID);
        assertThat(broken(good().claim("htm", "POST"))).containsExactly(DoctorRule.PROOF_METHOD);
        assertThat(broken(good().claim("htm", 1))).containsExactly(DoctorRule.PROOF_METHOD);
        assertThat(broken(good().claim("htu", PORTAL + "/oauth/token"))).containsExactly(DoctorRule.PROOF_ADDRESS);
        assertThat(broken(good().claim("ath", ProofRule.hash("other")))).containsExactly(DoctorRule.PROOF_TOKEN);
        assertThat(broken(good().claim("ath", null))).containsExactly(DoctorRule.PROOF_TOKEN);
        assertThat(broken(good().issueTime(null))).containsExactly(DoctorRule.PROOF_TIME);
        assertThat(broken(good().issueTime(Date.from(NOW.minusSeconds(71))))).containsExactly(DoctorRule.PROOF_TIME);
        assertThat(broken(good().issueTime(Date.from(NOW.plusSeconds(11))))).containsExactly(DoctorRule.PROOF_TIME);
    }

    @Test
    void eachBrokenHeaderIsNamed() throws Exception {
        var other = new ECKeyGenerator(Curve.P_256).generate();
        assertThat(broken(signed(good(), JOSEObjectType.JWT, key, key))).containsExactly(DoctorRule.PROOF_TYPE);
        assertThat(broken(signed(good(), TYPE, other, key))).containsExactly(DoctorRule.PROOF_SIGNATURE);
        assertThat(broken(signed(good(), TYPE, null, key)))
                .containsExactlyInAnyOrder(DoctorRule.PROOF_KEY, DoctorRule.PROOF_SIGNATURE);
    }

    @Test
    void withoutItsRequestAnyAddressOfThePortalIsRight() throws Exception {
        var use = new ProofRule.Use(Optional.empty(), Optional.empty(), PORTAL, Optional.empty());
        assertThat(ProofChecks.of(signed(good(), TYPE, key, key), use, NOW)).allMatch(DoctorCheck::passed);
        assertThat(ProofChecks.of(signed(good().claim("htu", "https://evil.example/"), TYPE, key, key), use, NOW))
                .filteredOn(check -> !check.passed())
                .extracting(DoctorCheck::rule)
                .containsExactly(DoctorRule.PROOF_ADDRESS);
    }
}
