package org.seneid.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.AnswerRefused;
import org.seneid.registry.document.AnswerRefused.Reason;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.Register;
import org.seneid.registry.sandbox.RegisterKeys;

public class RegisterSignaturesTest {

    private static final int REMEMBERED = 100;
    private static final Map<String, Object> CLAIMS =
            Map.of("iss", "population", "iat", 1_795_000_000L, "sub", "001090012345", "name", "Nguyễn Văn An");

    private final RegisterKeys keys = RegisterKeys.generated();
    private final RegisterSignatures signatures = new RegisterSignatures(serving(keys.published()), REMEMBERED);

    @Test
    void whatARegisterSignedIsRead() {
        var answer = signatures.verify(keys.sign(Register.POPULATION, CLAIMS));
        assertThat(answer.register()).isEqualTo(Register.POPULATION);
        assertThat(answer.signedAt()).isEqualTo(Instant.ofEpochSecond(1_795_000_000L));
        assertThat(answer.subject()).isEqualTo(new PersonalId("001090012345"));
        assertThat(answer.claims()).containsEntry("name", "Nguyễn Văn An");
    }

    @Test
    void anyChangedCharacterIsRefused() {
        anyChangedCharacterIsRefusedOf(keys.sign(Register.POPULATION, CLAIMS).jws());
    }

    private void anyChangedCharacterIsRefusedOf(String jws) {
        for (int at = 0; at < jws.length(); at += 7) {
            var changed = new StringBuilder(jws);
            changed.setCharAt(at, jws.charAt(at) == 'A' ? 'B' : 'A');
            if (sameBytes(jws, changed.toString())) continue;
            assertThatThrownBy(() -> signatures.verify(new SignedAnswer(Register.POPULATION, changed.toString())))
                    .isInstanceOf(AnswerRefused.class);
        }
    }

    @Test
    void aTextThatChangesAfterItWasVerifiedIsRefused() {
        var answer = keys.sign(Register.POPULATION, CLAIMS);
        signatures.verify(answer);
        signatures.verify(answer);
        anyChangedCharacterIsRefusedOf(answer.jws());
    }

    @Test
    void whatAWithdrawnKeySignedIsRefusedThoughItWasVerified() {
        var served = new AtomicReference<>(keys.published());
        var changing = new RegisterSignatures(serving(served::get), REMEMBERED);
        var answer = keys.sign(Register.POPULATION, CLAIMS);
        changing.verify(answer);
        served.set(RegisterKeys.generated().published());
        assertThatThrownBy(() -> changing.verify(answer)).isInstanceOf(AnswerRefused.class);
    }

    @Test
    void anotherRegistersKeyDoesNotCount() {
        var licences = keys.sign(Register.LICENCES, CLAIMS);
        refused(new SignedAnswer(Register.POPULATION, licences.jws()), Reason.OTHER_REGISTER);
        refused(licences, Reason.OTHER_REGISTER); // its own key, but it says that it is the population register
    }

    @Test
    void aStrangersKeyDoesNotCount() {
        refused(RegisterKeys.generated().sign(Register.POPULATION, CLAIMS), Reason.UNKNOWN_KEY);
    }

    @Test
    void aStrangersKeyUnderAKnownNameDoesNotCount() throws Exception {
        var known = keys.published().getKeys().get(0);
        var stranger = new ECKeyGenerator(Curve.P_256).keyID(known.getKeyID()).generate();
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .keyID(stranger.getKeyID())
                .build();
        refused(signed(header, new ECDSASigner(stranger)), Reason.WRONG_SIGNATURE);
    }

    @Test
    void thePublicKeyIsNoSecretToSignWith() throws Exception {
        var known = keys.published().getKeys().get(0);
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .keyID(known.getKeyID())
                .build();
        var secret = Base64URL.encode(known.toOctetKeyPair().getX().decode()).toString();
        refused(signed(header, new MACSigner(secret)), Reason.WRONG_SIGNATURE);
    }

    @Test
    void noSignatureIsNoSignature() {
        var none = Base64URL.encode("{\"alg\":\"none\"}") + "." + Base64URL.encode("{}") + ".";
        assertThatThrownBy(() -> signatures.verify(new SignedAnswer(Register.POPULATION, none)))
                .isInstanceOf(AnswerRefused.class);
        for (var text : List.of("", ".", "..", "a.b", "a.b.c", "\u0000", "é.é.é"))
            refused(new SignedAnswer(Register.POPULATION, text), Reason.UNREADABLE);
    }

    @Test
    void aRegisterMaySignWithEs256() throws Exception {
        ECKey key = new ECKeyGenerator(Curve.P_256).keyID("population.es").generate();
        var of = new RegisterSignatures(serving(new JWKSet((JWK) key.toPublicJWK())), REMEMBERED);
        var header =
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("population.es").build();
        assertThat(of.verify(signed(header, new ECDSASigner(key))).claims()).containsKey("name");
    }

    private void refused(SignedAnswer answer, Reason because) {
        assertThatThrownBy(() -> signatures.verify(answer))
                .isInstanceOfSatisfying(
                        AnswerRefused.class, e -> assertThat(e.reason()).isEqualTo(because));
    }

    private static SignedAnswer signed(JWSHeader header, JWSSigner signer) throws Exception {
        var jws = new JWSObject(header, new Payload(CLAIMS));
        jws.sign(signer);
        return new SignedAnswer(Register.POPULATION, jws.serialize());
    }

    /** The last character of a base64 group carries spare bits: changing only those changes nothing. */
    private static boolean sameBytes(String one, String other) {
        int end = one.indexOf('~');
        int start = one.lastIndexOf('.', end) + 1;
        return one.substring(0, start).equals(other.substring(0, start))
                && one.substring(end).equals(other.substring(end))
                && Arrays.equals(decoded(one, start, end), decoded(other, start, end));
    }

    private static byte[] decoded(String text, int start, int end) {
        return new Base64URL(text.substring(start, end)).decode();
    }

    /** What a portal with these keys believes. */
    public static RegisterSignatures trusting(JWKSet keys) {
        return new RegisterSignatures(serving(keys), REMEMBERED);
    }

    private static Registers serving(JWKSet keys) {
        return serving(() -> keys);
    }

    private static Registers serving(Supplier<JWKSet> keys) {
        return new Registers() {
            @Override
            public Optional<SignedAnswer> person(PersonalId id) {
                return Optional.empty();
            }

            @Override
            public Optional<SignedAnswer> household(PersonalId id) {
                return Optional.empty();
            }

            @Override
            public List<SignedAnswer> documents(DocumentKind kind, PersonalId holder) {
                return List.of();
            }

            @Override
            public JWKSet keys() {
                return keys.get();
            }
        };
    }
}
