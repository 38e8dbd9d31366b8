package org.seneid.connect.client;

import java.security.SecureRandom;
import java.util.Base64;
import org.seneid.identity.account.Sha256;

/** A code, a token or a client's own secret: 256 random bits that only its receiver has; the portal keeps a hash. */
public record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static Secret random() {
        var chance = new byte[BYTES];
        RANDOM.nextBytes(chance);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(chance));
    }

    /** What is kept of it, and looked up by. */
    public String hash() {
        return Sha256.of(text);
    }

    /** A secret never appears in a log by accident. */
    @Override
    public String toString() {
        return "Secret";
    }
}
