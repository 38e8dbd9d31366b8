package org.seneid.sharing;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.seneid.platform.PersonalId;

/**
 * Six digits to read out to somebody who cannot scan. A million of them is few, so each lives three minutes, guesses at it
 * are throttled, and its hash, which anyone could undo, is wiped when the three minutes are over.
 */
public record ShortCode(String digits) {

    public static final Duration LIFE = Duration.ofSeconds(180);

    private static final Pattern SHAPE = Pattern.compile("[0-9]{6}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public ShortCode {
        if (digits == null || !SHAPE.matcher(digits).matches()) throw new IllegalArgumentException("not a short code");
    }

    static ShortCode random() {
        return new ShortCode("%06d".formatted(RANDOM.nextInt(1_000_000)));
    }

    /** Reads what a person typed: spaces are dropped, other scripts' digits are understood. */
    public static Optional<ShortCode> typed(String text) {
        var digits = PersonalId.digitsTyped(text);
        return SHAPE.matcher(digits).matches() ? Optional.of(new ShortCode(digits)) : Optional.empty();
    }

    /** As people read it out: {@code 482 917}. */
    public String grouped() {
        return digits.substring(0, 3) + " " + digits.substring(3);
    }

    public ShareCode.Hash hash() {
        return ShareCode.Hash.of("spoken:" + digits);
    }

    /** Never in a log by accident. */
    @Override
    public String toString() {
        return "ShortCode[…]";
    }
}
