package org.seneid.identity.activation;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.seneid.platform.AccountId;
import org.seneid.platform.TypedText;
import org.seneid.platform.secret.SecretBox;

/** The code on an activation slip: ten characters without those that look alike, 50 bits. */
record ActivationCode(String characters) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford base 32
    private static final int LENGTH = 10;
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static ActivationCode random() {
        var code = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(i -> code.append(ALPHABET.charAt(i)));
        return new ActivationCode(code.toString());
    }

    /** Reads what a person typed: small letters, dashes, an O for a zero. */
    static Optional<ActivationCode> typed(String text) {
        var meant = TypedText.base32(text).toUpperCase(Locale.ROOT);
        return SHAPE.matcher(meant).matches() ? Optional.of(new ActivationCode(meant)) : Optional.empty();
    }

    /** What is kept of it. */
    String fingerprint(SecretBox secretBox, AccountId owner) {
        return secretBox.fingerprint("activation:" + owner.value() + ":" + characters);
    }

    /** As it is printed: {@code 7K3MP-9XQ2D}. */
    String grouped() {
        return characters.substring(0, LENGTH / 2) + "-" + characters.substring(LENGTH / 2);
    }

    /** Codes never appear in a log by accident. */
    @Override
    public String toString() {
        return "ActivationCode[…]";
    }
}
