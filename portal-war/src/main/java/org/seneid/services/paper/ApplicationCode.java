package org.seneid.services.paper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.seneid.platform.PublicId;

/**
 * The code beside the number of a printed application: 32 hexadecimal digits, 128 bits, a hash of the application's secret id.
 * It can be printed again at any time, and is kept nowhere.
 */
public record ApplicationCode(String digits) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");

    public ApplicationCode {
        if (!SHAPE.matcher(digits).matches()) throw new IllegalArgumentException("no code");
    }

    static ApplicationCode of(PublicId application) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(("application:" + application.value()).getBytes(StandardCharsets.UTF_8));
            return new ApplicationCode(HexFormat.of().formatHex(hash, 0, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    /** Reads what an address has; empty when it is no code. */
    public static Optional<ApplicationCode> read(String text) {
        return text != null && SHAPE.matcher(text).matches()
                ? Optional.of(new ApplicationCode(text))
                : Optional.empty();
    }

    /** Whether it is the same; in constant time. */
    boolean matches(ApplicationCode other) {
        return MessageDigest.isEqual(
                digits.getBytes(StandardCharsets.US_ASCII), other.digits.getBytes(StandardCharsets.US_ASCII));
    }

    /** Never in a log by accident. */
    @Override
    public String toString() {
        return "ApplicationCode[…]";
    }
}
