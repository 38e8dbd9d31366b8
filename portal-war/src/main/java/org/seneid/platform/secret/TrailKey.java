package org.seneid.platform.secret;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seneid.platform.StartRefused;

/** The key that the portal signs the state of its trail with; whoever keeps such a signature can hold the portal to it. */
@ApplicationScoped
public class TrailKey {

    private static final String MAC = "HmacSHA256";
    private static final int SEED_BYTES = 32;

    /** Known to everybody; a portal that is no demo never starts with it. */
    public static final String DEMO_KEY = "c2VuIGRlbW8gdHJhaWwga2V5LCBub3QgZm9yIHVzZSE";

    @Inject
    @ConfigProperty(name = "sen.trail.key")
    Optional<String> configured;

    @Inject
    @ConfigProperty(name = "sen.trail.name", defaultValue = "sen.trail")
    String name;

    @Inject
    @ConfigProperty(name = "sen.trail.earlier-keys")
    Optional<List<String>> earlier;

    @Inject
    @ConfigProperty(name = "sen.demo", defaultValue = "false")
    boolean demo;

    private Ed25519PrivateKeyParameters key;
    private SecretKeySpec codes;

    @PostConstruct
    void read() {
        var text = configured.orElseGet(() -> demo ? DEMO_KEY : "");
        try {
            var seed = seed(text);
            if (seed.length != SEED_BYTES || !demo && isDemo(text)) throw refused();
            key = new Ed25519PrivateKeyParameters(seed);
            codes = new SecretKeySpec(
                    hmac(new SecretKeySpec(seed, MAC), ascii("sen: codes of rows of the trail")), MAC);
        } catch (IllegalArgumentException notBase64) {
            throw refused();
        }
    }

    /** What the trail and its key are called in what is signed. */
    public String name() {
        return name;
    }

    /** Public keys that signed before this one, as {@code name+id+base64}. */
    public List<String> earlier() {
        return earlier.map(List::copyOf).orElse(List.of());
    }

    public byte[] publicKey() {
        return key.generatePublicKey().getEncoded();
    }

    /** The Ed25519 signature (RFC 8032). */
    public byte[] sign(byte[] text) {
        var signer = new Ed25519Signer();
        signer.init(true, key);
        signer.update(text, 0, text.length);
        return signer.generateSignature();
    }

    /** A code over some bytes that only whoever has the key can make (HMAC-SHA-256), under a key for nothing else. */
    public byte[] code(byte[]... parts) {
        return hmac(codes, parts);
    }

    private static byte[] hmac(SecretKeySpec key, byte[]... parts) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key);
            for (var part : parts) mac.update(part);
            return mac.doFinal();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Whether it is the one that everybody knows, however it is written. */
    private static boolean isDemo(String text) {
        try {
            return Arrays.equals(seed(text), seed(DEMO_KEY));
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private static byte[] ascii(String label) {
        return label.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] seed(String text) {
        return Base64.getUrlDecoder().decode(text.strip().getBytes(StandardCharsets.US_ASCII));
    }

    private static StartRefused refused() {
        return new StartRefused("Set sen.trail.key to 32 random bytes, base64url; for example what"
                + " openssl rand -base64 32 | tr '+/' '-_' prints.");
    }
}
