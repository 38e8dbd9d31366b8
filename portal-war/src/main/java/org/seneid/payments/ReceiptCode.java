package org.seneid.payments;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;

/**
 * The code printed on a receipt, which its number alone does not tell: ten characters, 50 bits, a hash of the payment's
 * secret id. It can be printed again at any time and is kept nowhere; it guards no more than the payment's own row holds.
 */
public record ReceiptCode(String characters) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford base 32
    private static final int LENGTH = 10;
    private static final int BITS = 5;

    public static ReceiptCode of(PublicId payment) {
        var hash = sha256("receipt:" + payment.value());
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) code.append(ALPHABET.charAt(hash[i] & (1 << BITS) - 1));
        return new ReceiptCode(code.toString());
    }

    /** In groups, as it is printed: {@code 7K3M9 QXZ2P}. */
    String grouped() {
        return characters.substring(0, LENGTH / 2) + " " + characters.substring(LENGTH / 2);
    }

    /** Whether that is what somebody typed, in small letters too, and with letters that look like digits; in constant time. */
    public boolean typedAs(String text) {
        var typed = PersonalId.digitsTyped(text)
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return MessageDigest.isEqual(
                typed.getBytes(StandardCharsets.UTF_8), characters.getBytes(StandardCharsets.UTF_8));
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
