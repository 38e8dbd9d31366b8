package org.seneid.sharing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.seneid.platform.PublicId;
import org.seneid.platform.TypedText;

/**
 * The secret in a QR code: 130 random bits. The portal keeps only its hash; whoever holds the code may look.
 *
 * <p>Half of the hash finds the row by its index, the other half is compared in constant time, so that neither the database
 * nor a clock tells a guesser how near a guess came.
 */
public record ShareCode(String secret) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-hjkmnp-tv-z]{26}");

    public ShareCode {
        if (secret == null || !SHAPE.matcher(secret).matches()) throw new IllegalArgumentException("not a share code");
    }

    public static ShareCode random() {
        return new ShareCode(PublicId.random().value());
    }

    /** Reads what stood in an address or was pasted, in upper case too; empty when it cannot be a code. */
    public static Optional<ShareCode> typed(String text) {
        var bare = TypedText.base32(text);
        return SHAPE.matcher(bare).matches() ? Optional.of(new ShareCode(bare)) : Optional.empty();
    }

    public Hash hash() {
        return Hash.of("share:" + secret);
    }

    /** Never in a log by accident. */
    @Override
    public String toString() {
        return "ShareCode[…]";
    }

    /**
     * SHA-256 of a code, in two halves of hexadecimal digits. A plain hash is enough for 130 bits: nobody can try them all.
     *
     * @param lookup what the index finds
     * @param proof what is compared
     */
    public record Hash(String lookup, String proof) {

        private static final int HALF = 16;

        static Hash of(String text) {
            var digest = sha256(text);
            return new Hash(hex(Arrays.copyOf(digest, HALF)), hex(Arrays.copyOfRange(digest, HALF, 2 * HALF)));
        }

        boolean proves(String stored) {
            return MessageDigest.isEqual(bytes(proof), bytes(stored));
        }

        static byte[] sha256(String text) {
            try {
                return MessageDigest.getInstance("SHA-256").digest(bytes(text));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every JVM has SHA-256", e);
            }
        }

        static String hex(byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
