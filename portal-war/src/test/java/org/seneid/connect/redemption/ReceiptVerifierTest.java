package org.seneid.connect.redemption;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.connect.client.SampleClients;
import org.seneid.sharing.choice.Attribute;
import org.seneid.sharing.choice.Lifetime;

class ReceiptVerifierTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:41:07Z");
    private static final String PORTAL = "https://sen.example";
    private static final ResultHash HASH = ResultHash.of("result");

    private ECKey key;
    private Redemption redemption;

    @BeforeEach
    void received() throws Exception {
        key = key();
        var client = SampleClients.signing(new JWKSet(key.toPublicJWK()).toString());
        redemption = new Redemption(
                RedeemingParty.program(client), RedemptionTest.share(Lifetime.days(1), Attribute.NAME), NOW);
        redemption.confirm("sealed", HASH, NOW);
        redemption.receive(NOW);
    }

    private static ECKey key() throws Exception {
        return new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer("hotel")
                .audience(PORTAL)
                .issueTime(Date.from(NOW))
                .claim(ReceiptVerifier.REDEMPTION, redemption.publicId().value())
                .claim(ReceiptVerifier.HASH, HASH.text());
    }

    private String signed(JWTClaimsSet claims) throws Exception {
        return signed(claims, ReceiptVerifier.TYPE, JWSAlgorithm.ES256, new ECDSASigner(key));
    }

    private String signed(JWTClaimsSet claims, JOSEObjectType type, JWSAlgorithm algorithm, JWSSigner signer)
            throws Exception {
        var header = new JWSHeader.Builder(algorithm)
                .type(type)
                .keyID(key.getKeyID())
                .build();
        var receipt = new SignedJWT(header, claims);
        receipt.sign(signer);
        return receipt.serialize();
    }

    private void refused(String why, String receipt) {
        assertThatThrownBy(() -> ReceiptVerifier.check(receipt, redemption, PORTAL, NOW))
                .hasMessage("connect.receipt." + why);
    }

    @Test
    void aReceiptOverTheResultByARegisteredKeyIsGood() {
        assertThatCode(() -> ReceiptVerifier.check(signed(claims().build()), redemption, PORTAL, NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void onlyARegisteredKeySigns() throws Exception {
        refused(
                "signature",
                signed(claims().build(), ReceiptVerifier.TYPE, JWSAlgorithm.ES256, new ECDSASigner(key())));
        var secret = new MACSigner(key.toPublicJWK().toJSONString());
        refused("signature", signed(claims().build(), ReceiptVerifier.TYPE, JWSAlgorithm.HS256, secret));
    }

    @Test
    void whatIsNotSignedIsNone() {
        refused("shape", new PlainJWT(claims().build()).serialize());
        refused("shape", "receipt");
        refused("shape", "a".repeat(4001));
        refused("shape", null);
    }

    @Test
    void anotherKindOfTokenIsNone() throws Exception {
        refused("type", signed(claims().build(), JOSEObjectType.JWT, JWSAlgorithm.ES256, new ECDSASigner(key)));
    }

    @Test
    void itIsOfThisClientForThisPortalAndNotOfTomorrow() throws Exception {
        refused("audience", signed(claims().issuer("bank").build()));
        refused(
                "audience",
                signed(claims().audience("https://elsewhere.example").build()));
        refused("time", signed(claims().issueTime(null).build()));
        refused(
                "time",
                signed(claims().issueTime(Date.from(NOW.plusSeconds(61))).build()));
    }

    @Test
    void itIsOverThisResultOfThisRedemption() throws Exception {
        refused(
                "result",
                signed(claims().claim(
                                ReceiptVerifier.HASH, ResultHash.of("other").text())
                        .build()));
        refused(
                "result",
                signed(claims().claim(ReceiptVerifier.REDEMPTION, "another").build()));
        refused("result", signed(claims().claim(ReceiptVerifier.HASH, null).build()));
    }
}
