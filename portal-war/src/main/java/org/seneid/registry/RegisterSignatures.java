package org.seneid.registry;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.seneid.registry.document.AnswerRefused;
import org.seneid.registry.document.AnswerRefused.Reason;
import org.seneid.registry.document.Claims;
import org.seneid.registry.document.Register;
import org.seneid.registry.document.VerifiedAnswer;

/**
 * Tells what a register signed from what it did not. Pages check every document on every display, so that keys are
 * made once, a header that has been read is known again by its text, and a signature that was verified by its hash.
 */
@ApplicationScoped
public class RegisterSignatures {

    /** More headers than the registers have keys; a list that has filled up is simply read anew. */
    private static final int HEADERS_KEPT = 64;

    /** How a key id tells whose key it is: {@code population.2026}. */
    private static final char OF_REGISTER = '.';

    /** Where the signed payload keeps the hashes of claims that can be shown one by one (RFC 9901, section 4.2.4). */
    public static final String DIGESTS = "_sd";

    public static final String DIGEST_ALGORITHM = "_sd_alg";

    private final Registers registers;
    private final int remembered;

    private volatile Keys keys = new Keys(new JWKSet(), Map.of(), new VerifiedSignatures(0));
    private final Map<String, JWSHeader> headers = new ConcurrentHashMap<>();

    /** For the container's proxy. */
    RegisterSignatures() {
        this(null, 0);
    }

    @Inject
    RegisterSignatures(Registers registers, RegisterSettings settings) {
        this(registers, settings.signaturesRemembered());
    }

    /** @param remembered how many verified signatures are not computed again; 0 for none */
    RegisterSignatures(Registers registers, int remembered) {
        this.registers = registers;
        this.remembered = remembered;
    }

    /** @throws AnswerRefused when the register that is said to have signed this did not */
    public VerifiedAnswer verify(SignedAnswer answer) {
        var jws = answer.signedPart();
        int signatureDot = jws.lastIndexOf('.');
        int headerDot = jws.indexOf('.');
        if (headerDot <= 0 || signatureDot <= headerDot) throw new AnswerRefused(answer.register(), Reason.UNREADABLE);

        var header = header(answer.register(), jws.substring(0, headerDot));
        if (!signed(answer.register(), header, jws, signatureDot))
            throw new AnswerRefused(answer.register(), Reason.WRONG_SIGNATURE);
        return read(answer, jws.substring(headerDot + 1, signatureDot));
    }

    private boolean signed(Register register, JWSHeader header, String jws, int signatureDot) {
        var trusted = current();
        var key = key(trusted, register, header.getKeyID());
        var bytes = jws.getBytes(StandardCharsets.UTF_8);
        return trusted.verified.genuine(bytes, () -> {
            try {
                var signed = jws.substring(0, signatureDot).getBytes(StandardCharsets.US_ASCII);
                return key.verify(header, signed, new Base64URL(jws.substring(signatureDot + 1)));
            } catch (JOSEException e) {
                throw new AnswerRefused(register, Reason.WRONG_SIGNATURE, e);
            }
        });
    }

    private static JWSVerifier key(Keys trusted, Register register, String id) {
        if (id == null) throw new AnswerRefused(register, Reason.UNKNOWN_KEY);
        var verifier = trusted.verifiers.get(id);
        if (verifier == null) throw new AnswerRefused(register, Reason.UNKNOWN_KEY);
        if (!id.startsWith(keyIdPrefix(register))) throw new AnswerRefused(register, Reason.OTHER_REGISTER);
        return verifier;
    }

    private JWSHeader header(Register register, String encoded) {
        var known = headers.get(encoded);
        if (known != null) return known;
        try {
            var header = JWSHeader.parse(new Base64URL(encoded));
            if (headers.size() >= HEADERS_KEPT) headers.clear();
            headers.put(encoded, header);
            return header;
        } catch (ParseException e) {
            throw new AnswerRefused(register, Reason.UNREADABLE, e);
        }
    }

    private static VerifiedAnswer read(SignedAnswer answer, String payload) {
        var register = answer.register();
        try {
            var signed = JSONObjectUtils.parse(Disclosure.decoded(payload));
            var read = new Claims(register, signed);
            if (!issuer(register).equals(read.text("iss"))) throw new AnswerRefused(register, Reason.OTHER_REGISTER);
            return new VerifiedAnswer(
                    register, Instant.ofEpochSecond(JSONObjectUtils.getLong(signed, "iat")), disclosed(answer, signed));
        } catch (ParseException | DateTimeException e) {
            throw new AnswerRefused(register, Reason.UNREADABLE, e);
        }
    }

    /** The signed claims and the disclosed ones; what was not signed by its hash, or is said twice, refuses them all. */
    private static Map<String, Object> disclosed(SignedAnswer answer, Map<String, Object> signed)
            throws ParseException {
        var claims = new HashMap<>(signed);
        var algorithm = claims.remove(DIGEST_ALGORITHM);
        var hashes = claims.remove(DIGESTS) instanceof List<?> list ? new HashSet<Object>(list) : Set.of();
        if (algorithm != null && !Disclosure.ALGORITHM.equals(algorithm))
            throw new ParseException("hashed otherwise", 0);
        for (var encoded : answer.disclosures()) {
            if (!hashes.remove(Disclosure.digest(encoded)))
                throw new AnswerRefused(answer.register(), Reason.WRONG_SIGNATURE);
            var claim = Disclosure.read(encoded);
            if (signed.containsKey(claim.name()) || claims.put(claim.name(), claim.value()) != null)
                throw new ParseException("said twice", 0);
        }
        return claims;
    }

    /** How a register names itself in {@code iss}. */
    public static String issuer(Register register) {
        return register.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How the id of every key of a register starts. */
    public static String keyIdPrefix(Register register) {
        return issuer(register) + OF_REGISTER;
    }

    /** The registers may change their keys while the portal runs; they hand out another set then. */
    private Keys current() {
        var served = registers.keys();
        var made = keys;
        if (made.of != served) keys = made = Keys.of(served, new VerifiedSignatures(remembered));
        return made;
    }

    /** What was verified under a set of keys is forgotten with it. */
    private record Keys(JWKSet of, Map<String, JWSVerifier> verifiers, VerifiedSignatures verified) {

        static Keys of(JWKSet served, VerifiedSignatures verified) {
            var verifiers = new ConcurrentHashMap<String, JWSVerifier>();
            for (var key : served.getKeys()) verifiers.put(key.getKeyID(), verifier(key));
            return new Keys(served, Map.copyOf(verifiers), verified);
        }

        private static JWSVerifier verifier(JWK key) {
            try {
                if (key instanceof OctetKeyPair edwards) return new Ed25519Verifier(edwards);
                if (key instanceof ECKey curve) return new ECDSAVerifier(curve);
                throw new IllegalStateException("a register's key is neither Ed25519 nor ES256: " + key.getKeyID());
            } catch (JOSEException e) {
                throw new IllegalStateException("a register's key cannot be used: " + key.getKeyID(), e);
            }
        }
    }
}
