package org.seneid.registry;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Remembers which signed texts were found genuine under one set of keys, by their SHA-256: the same bytes under the same key
 * need the costly check of the signature once. A changed text has another hash and is checked. Failures are not remembered.
 */
final class VerifiedSignatures {

    private static final Duration REMEMBERED = Duration.ofHours(12);

    private final Cache<ByteBuffer, Boolean> genuine;

    /** @param most how many texts are remembered; with 0 each is checked each time */
    VerifiedSignatures(int most) {
        genuine = Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterWrite(REMEMBERED)
                .executor(Runnable::run)
                .build();
    }

    /**
     * Whether the text is genuine.
     *
     * @param text what was signed and its signature, which name their key
     * @param check the check of the signature, asked when the text is not remembered
     */
    boolean genuine(byte[] text, BooleanSupplier check) {
        var hash = ByteBuffer.wrap(sha256(text));
        if (genuine.getIfPresent(hash) != null) return true;
        if (!check.getAsBoolean()) return false;
        genuine.put(hash, true);
        return true;
    }

    private static byte[] sha256(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
