package org.seneid.documents.print;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.seneid.platform.PublicId;
import org.seneid.platform.TypedText;

/** The secret on a printed document: 130 random bits, of which the portal keeps only a hash. */
public record PrintCode(String secret) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-hjkmnp-tv-z]{26}");

    /** @throws org.seneid.platform.NotFound when the text has not the shape of a code */
    public PrintCode {
        new PublicId(secret);
    }

    /** Reads what a camera or a person took from paper; empty when it is no code. */
    public static Optional<PrintCode> read(String text) {
        var bare = TypedText.base32(text);
        return SHAPE.matcher(bare).matches() ? Optional.of(new PrintCode(bare)) : Optional.empty();
    }

    public static PrintCode random() {
        return new PrintCode(PublicId.random().value());
    }

    /** SHA-256 in hexadecimal digits; a plain hash is enough, since nobody can try 130 bits. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(("document:" + secret).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    /** Never in a log by accident. */
    @Override
    public String toString() {
        return "PrintCode[…]";
    }
}
