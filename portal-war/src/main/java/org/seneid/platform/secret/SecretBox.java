package org.seneid.platform.secret;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seneid.platform.StartRefused;

/**
 * Guards what the portal has to keep and read again, and short codes that it only compares, with a key that is not in the
 * database: whoever steals that alone has neither.
 */
@ApplicationScoped
public class SecretBox {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Known to everybody; a portal that is no demo never starts with it. */
    public static final String DEMO_KEY = "c2VuIGRlbW8ga2V5OiBub3QgZm9yIHJlYWwgcGVvcGw";

    @Inject
    @ConfigProperty(name = "sen.seal.key")
    Optional<String> configured;

    @Inject
    @ConfigProperty(name = "sen.demo", defaultValue = "false")
    boolean demo;

    private byte[] sealingKey;
    private byte[] fingerprintKey;

    @PostConstruct
    void derive() {
        var key = key();
        sealingKey = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmac("seal");
        fingerprintKey = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmac("fingerprint");
    }

    /** Encrypts a text (JWE, {@code dir} and {@code A256GCM}: RFC 7516, RFC 7518). */
    public String seal(String text) {
        try {
            var sealed = new JWEObject(new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM), new Payload(text));
            sealed.encrypt(new DirectEncrypter(sealingKey));
            return sealed.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("a text cannot be sealed", e);
        }
    }

    /** @throws IllegalStateException when it was sealed with another key, or changed */
    public String open(String sealed) {
        try {
            var object = JWEObject.parse(sealed);
            object.decrypt(new DirectDecrypter(sealingKey));
            return object.getPayload().toString();
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException("a sealed text cannot be opened: is sen.seal.key still the same?", e);
        }
    }

    /** Opens what came back from outside; empty when it was not sealed here. */
    public Optional<String> opened(String sealed) {
        try {
            return Optional.of(open(sealed));
        } catch (IllegalStateException foreign) {
            return Optional.empty();
        }
    }

    /**
     * Encrypts bytes (AES-256-GCM: NIST SP 800-38D): 12 random bytes, then the ciphertext with a tag of 16.
     *
     * @param purpose what they are opened for again; for another one they do not open
     */
    public byte[] seal(byte[] bytes, String purpose) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, purpose).doFinal(bytes);
            return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("bytes cannot be sealed", e);
        }
    }

    /** @throws IllegalStateException when they were sealed with another key or for another purpose, or changed */
    public byte[] open(byte[] sealed, String purpose) {
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), purpose)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("sealed bytes cannot be opened: is sen.seal.key still the same?", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String purpose) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(sealingKey, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** What a short code is kept as: HMAC-SHA-256 in 64 hexadecimal digits; the same code always has the same. */
    public String fingerprint(String code) {
        // one for each call: two that share it at once mix their codes up
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, fingerprintKey).hmacHex(code);
    }

    private byte[] key() {
        var text = configured.orElseGet(() -> demo ? DEMO_KEY : "");
        try {
            var key = bytes(text);
            if (key.length >= KEY_BYTES && (demo || !Arrays.equals(key, bytes(DEMO_KEY)))) return key;
        } catch (IllegalArgumentException notBase64) {
            throw refused();
        }
        throw refused();
    }

    private static byte[] bytes(String key) {
        return Base64.getUrlDecoder().decode(key.strip().getBytes(StandardCharsets.US_ASCII));
    }

    private static StartRefused refused() {
        return new StartRefused("Set sen.seal.key to at least 32 random bytes, base64url; for example what"
                + " openssl rand -base64 33 | tr '+/' '-_' prints.");
    }
}
