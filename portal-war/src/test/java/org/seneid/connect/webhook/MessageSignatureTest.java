package org.seneid.connect.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Against the examples of RFC 9421, appendix B, and RFC 9530. */
class MessageSignatureTest {

    @Test
    void signsAsExampleB26() {
        var components = new LinkedHashMap<String, String>();
        components.put("date", "Tue, 20 Apr 2021 02:07:55 GMT");
        components.put("@method", "POST");
        components.put("@path", "/foo");
        components.put("@authority", "example.com");
        components.put("content-type", "application/json");
        components.put("content-length", "18");
        var signature = new MessageSignature("sig-b26", components, ";created=1618884473;keyid=\"test-key-ed25519\"");
        var headers = signature.headers(MessageSignatureTest::ed25519);
        assertThat(headers)
                .containsEntry(
                        "signature-input",
                        "sig-b26=(\"date\" \"@method\" \"@path\" \"@authority\" \"content-type\" \"content-length\")"
                                + ";created=1618884473;keyid=\"test-key-ed25519\"")
                .containsEntry(
                        "signature",
                        "sig-b26=:wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==:");
    }

    private static byte[] ed25519(byte[] base) {
        try {
            var seed = Base64.getUrlDecoder().decode("n4Ni-HpISpVObnQMW0wOhCKROaIKqKtW_2ZYb2p9KcU");
            var encoded = HexFormat.of()
                    .parseHex(
                            "302e020100300506032b657004220420" + HexFormat.of().formatHex(seed));
            var signer = Signature.getInstance("Ed25519");
            signer.initSign(KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded)));
            signer.update(base);
            return signer.sign();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Test
    void makesTheBaseThatExampleB24Signs() throws Exception {
        var components = new LinkedHashMap<String, String>();
        components.put("@status", "200");
        components.put("content-type", "application/json");
        components.put(
                "content-digest",
                "sha-512=:mEWXIS7MaLRuGgxOBdODa3xqM1XdEvxoYhvlCFJ41QJgJc4GTsPp29l5oGX69wWdXymyU0rjJuahq4l5aGgfLQ==:");
        components.put("content-length", "23");
        var base =
                new MessageSignature("sig-b24", components, ";created=1618884473;keyid=\"test-key-ecc-p256\"").base();
        var key = ECKey.parse("{\"kty\":\"EC\",\"crv\":\"P-256\",\"kid\":\"test-key-ecc-p256\","
                + "\"x\":\"qIVYZVLCrPZHGHjP17CTW0_-D9Lfw0EkjqF7xB4FivA\","
                + "\"y\":\"Mc4nN9LTDOBhfoUeg8Ye9WedFRhnZXZJA12Qp0zZ6F0\"}");
        var signature = Base64.getDecoder()
                .decode("wNmSUAhwb5LxtOtOpNa6W5xj067m5hFrj0XQ4fvpaCLx0NKocgPquLgyahnzDnDAUy5eCdlYUEkLIj+32oiasw==");
        assertThat(new ECDSAVerifier(key)
                        .verify(
                                new JWSHeader(JWSAlgorithm.ES256),
                                base.getBytes(StandardCharsets.US_ASCII),
                                Base64URL.encode(signature)))
                .isTrue();
    }

    @Test
    void aPostIsSignedWithItsAddressAndContent() {
        var body = "{\"hello\": \"world\"}".getBytes(StandardCharsets.UTF_8);
        var signature = MessageSignature.ofPost(
                URI.create("https://hotel.example/hook?x=1"),
                "application/json",
                body,
                "k1",
                Instant.ofEpochSecond(1618884473));
        assertThat(signature.base())
                .isEqualTo("\"@method\": POST\n"
                        + "\"@target-uri\": https://hotel.example/hook?x=1\n"
                        + "\"content-type\": application/json\n"
                        + "\"content-digest\": sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:\n"
                        + "\"@signature-params\": (\"@method\" \"@target-uri\" \"content-type\" \"content-digest\")"
                        + ";created=1618884473;keyid=\"k1\";alg=\"ecdsa-p256-sha256\"");
        assertThat(signature.headers(base -> new byte[] {1, 2, 3}))
                .isEqualTo(Map.of(
                        "content-type",
                        "application/json",
                        "content-digest",
                        "sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:",
                        "signature-input",
                        "sen=(\"@method\" \"@target-uri\" \"content-type\" \"content-digest\")"
                                + ";created=1618884473;keyid=\"k1\";alg=\"ecdsa-p256-sha256\"",
                        "signature",
                        "sen=:AQID:"));
    }

    @Test
    void theDigestIsThatOfRfc9530() {
        assertThat(MessageSignature.digest("{\"hello\": \"world\"}\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:");
    }
}
