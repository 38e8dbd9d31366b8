package org.seneid.identity.lock;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;
import org.seneid.platform.PersonalId;
import org.seneid.platform.secret.SecretBox;

/** What locks an account without signing in: ten digits, so that they can be said on any telephone. It can only lock. */
record LockCode(String digits) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{10}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 10;

    static LockCode random() {
        var digits = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, 10).forEach(digits::append);
        return new LockCode(digits.toString());
    }

    /** Reads what a person typed, with or without spaces. */
    static Optional<LockCode> typed(String text) {
        var digits = PersonalId.digitsTyped(text);
        return SHAPE.matcher(digits).matches() ? Optional.of(new LockCode(digits)) : Optional.empty();
    }

    /** What is kept of it. */
    String fingerprint(SecretBox secretBox) {
        return secretBox.fingerprint("lock:" + digits);
    }

    /** As people read it aloud: {@code 12345 67890}. */
    String grouped() {
        return digits.substring(0, LENGTH / 2) + " " + digits.substring(LENGTH / 2);
    }

    /** Codes never appear in a log by accident. */
    @Override
    public String toString() {
        return "LockCode[…]";
    }
}
