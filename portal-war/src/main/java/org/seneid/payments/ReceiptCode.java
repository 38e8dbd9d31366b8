package org.seneid.payments;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.seneid.platform.PublicId;
import org.seneid.platform.TypedText;

/**
 * The code printed on a receipt, which its number alone does not tell: ten characters, 50 bits, a hash of the payment's
 * secret id. It can be printed again at any time and is kept nowhere; it guards no more than the payment's own row holds.
 */
public record ReceiptCode(String characters) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford base 32
    private static final int LENGTH = 10;
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final int BITS = 5;

    public static ReceiptCode of(PublicId payment) {
        var hash = sha256("receipt:" + payment.value());
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) code.append(ALPHABET.charAt(hash[i] & (1 << BITS) - 1));
        return new ReceiptCode(code.toString());
    }

    /** In groups, as it is printed: {@code 7K3M9 QXZ2P}. */
    public String grouped() {
        return characters.substring(0, LENGTH / 2) + " " + characters.substring(LENGTH / 2);
    }

    /** Reads what somebody typed: small letters, spaces, an O for a zero; empty when it cannot be one. */
    public static Optional<ReceiptCode> typed(String text) {
        var meant = TypedText.base32(text).toUpperCase(Locale.ROOT);
        return SHAPE.matcher(meant).matches() ? Optional.of(new ReceiptCode(meant)) : Optional.empty();
    }

    /** Whether it is the same; in constant time. */
    public boolean matches(ReceiptCode other) {
        return MessageDigest.isEqual(
                characters.getBytes(StandardCharsets.US_ASCII), other.characters.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    /** Never in a log by accident. */
    @Override
    public String toString() {
        return "ReceiptCode[…]";
    }
}
