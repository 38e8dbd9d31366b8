package org.seneid.registry.sandbox;

import static java.util.stream.Collectors.joining;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.seneid.registry.Disclosure;
import org.seneid.registry.RegisterSignatures;
import org.seneid.registry.SignedAnswer;
import org.seneid.registry.document.Register;

/** The key pairs that the sandbox's registers sign with; made at the first start and kept in the sandbox's database. */
public final class RegisterKeys {

    /** Part of every key id of the sandbox, so that a portal that is no demo can refuse them. */
    public static final String SANDBOX = "sandbox";

    private static final JOSEObjectType ANSWER = new JOSEObjectType("register-answer+sd-jwt");

    /** What is never kept back: who says it, when, of which kind of document, and whether that is in force. */
    private static final Set<String> ALWAYS_OPEN = Set.of("iss", "iat", "kind", "standing");

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<Register, Signing> signing = new EnumMap<>(Register.class);
    private final JWKSet published;

    RegisterKeys(Map<Register, OctetKeyPair> pairs) {
        pairs.forEach((register, pair) -> signing.put(register, Signing.with(pair)));
        published = new JWKSet(
                pairs.values().stream().map(pair -> (JWK) pair.toPublicJWK()).toList());
    }

    /** A new pair for each register. */
    public static RegisterKeys generated() {
        var pairs = new EnumMap<Register, OctetKeyPair>(Register.class);
        for (var register : Register.values()) pairs.put(register, pair(register));
        return new RegisterKeys(pairs);
    }

    static OctetKeyPair pair(Register register) {
        var secret = new Ed25519PrivateKeyParameters(RANDOM);
        var x = Base64URL.encode(secret.generatePublicKey().getEncoded());
        return new OctetKeyPair.Builder(Curve.Ed25519, x)
                .d(Base64URL.encode(secret.getEncoded()))
                .keyID(RegisterSignatures.keyIdPrefix(register) + SANDBOX + "."
                        + x.toString().substring(0, 8))
                .build();
    }

    /** Signs an answer whose claims can be shown one by one. */
    public SignedAnswer sign(Register register, Map<String, Object> claims) {
        return new SignedAnswer(register, signing.get(register).sign(claims));
    }

    public JWKSet published() {
        return published;
    }

    private record Signing(Ed25519Signer signer, JWSHeader header, String encodedHeader) {

        static Signing with(OctetKeyPair pair) {
            var header = new JWSHeader.Builder(JWSAlgorithm.EdDSA)
                    .type(ANSWER)
                    .keyID(pair.getKeyID())
                    .build();
            return new Signing(
                    new Ed25519Signer(pair), header, header.toBase64URL().toString());
        }

        String sign(Map<String, Object> claims) {
            var open = new LinkedHashMap<String, Object>();
            var disclosures = new ArrayList<Disclosure>();
            claims.forEach((name, value) -> {
                if (ALWAYS_OPEN.contains(name)) open.put(name, value);
                else if (value != null) disclosures.add(Disclosure.of(name, value));
            });
            open.put(RegisterSignatures.DIGEST_ALGORITHM, Disclosure.ALGORITHM);
            // sorted, so that their order does not tell which hash is which claim
            open.put(
                    RegisterSignatures.DIGESTS,
                    disclosures.stream().map(Disclosure::digest).sorted().toList());
            return disclosures.stream()
                    .map(claim -> claim.encoded() + "~")
                    .collect(joining("", signed(open) + "~", ""));
        }

        private String signed(Map<String, Object> open) {
            var signed = encodedHeader + "." + Base64URL.encode(JSONObjectUtils.toJSONString(open));
            return signed + "." + signer.sign(header, signed.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
