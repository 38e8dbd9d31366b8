package org.seneid.identity.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.seneid.platform.TypedText;

/**
 * What an authenticator app and the portal share: RFC 6238 with the values that every app understands (SHA-1, six digits,
 * thirty seconds).
 *
 * @param base32 as people type it
 */
public record TotpSecret(String base32) implements Serializable {

    private static final int BYTES = 20;
    private static final int STEP = 30;

    /** A clock that is off by one step is right as well (RFC 6238, section 5.2). */
    private static final int DRIFT = 1;

    private static final SecureRandom RANDOM = new SecureRandom();

    public static TotpSecret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TotpSecret(new Base32().encodeAsString(bytes));
    }

    /** The step whose code this is, within the drift around a moment; empty when it is another's or old. */
    OptionalLong step(String typed, Instant now) {
        var digits = TypedText.code(typed);
        var present = now.getEpochSecond() / STEP;
        for (long step = present - DRIFT; step <= present + DRIFT; step++)
            if (code(step).equals(digits)) return OptionalLong.of(step);
        return OptionalLong.empty();
    }

    /** The code that the app shows at a moment. */
    public String code(Instant now) {
        return code(now.getEpochSecond() / STEP);
    }

    private String code(long step) {
        var generator = new TimeBasedOneTimePasswordGenerator();
        var key = new SecretKeySpec(new Base32().decode(base32), generator.getAlgorithm());
        try {
            return generator.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * STEP));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("not a secret of an authenticator app", e);
        }
    }

    /** What the app reads out of a QR code (Google Authenticator's key URI format). */
    public String uri(String holder) {
        var label = URLEncoder.encode("Sen:" + holder, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/" + label + "?secret=" + base32.replace("=", "") + "&issuer=Sen";
    }

    /** In groups of four, to be typed where no camera helps. */
    public String grouped() {
        return base32.replace("=", "").replaceAll("(....)(?=.)", "$1 ");
    }

    /** Secrets never appear in a log by accident. */
    @Override
    public String toString() {
        return "TotpSecret[…]";
    }
}
