package org.seneid.helpdesk.consent;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.secret.SecretBox;

/** The nine digits of a support code, as a citizen reads them out; never kept. */
public record SpokenSupportCode(String digits) {

    private static final int COUNT = 9;
    private static final int ALL = 1_000_000_000;
    private static final Pattern SHAPE = Pattern.compile("[0-9]{" + COUNT + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static SpokenSupportCode random() {
        return new SpokenSupportCode(String.format("%0" + COUNT + "d", RANDOM.nextInt(ALL)));
    }

    /** Empty when it cannot be one. */
    public static Optional<SpokenSupportCode> typed(String text) {
        var digits = PersonalId.digitsTyped(text);
        return SHAPE.matcher(digits).matches() ? Optional.of(new SpokenSupportCode(digits)) : Optional.empty();
    }

    /** @throws RuleBroken {@code helpdesk.begin.code-shape} at {@code code} when it cannot be one, which is no try */
    public static SpokenSupportCode read(String text) {
        return typed(text).orElseThrow(() -> new RuleBroken("helpdesk.begin.code-shape", COUNT).at("code"));
    }

    String fingerprint(SecretBox secretBox) {
        return secretBox.fingerprint("help:" + digits);
    }

    /** {@code 123 456 789}. */
    String grouped() {
        return digits.replaceAll("(...)(?=.)", "$1 ");
    }

    /** Digits never appear in a log by accident. */
    @Override
    public String toString() {
        return "SpokenSupportCode[…]";
    }
}
