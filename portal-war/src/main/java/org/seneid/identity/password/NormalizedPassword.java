package org.seneid.identity.password;

import java.text.Normalizer;
import org.seneid.platform.NormalizedText;

/**
 * A password as it is measured, wherever it is chosen or used: the same characters typed on another keyboard are the same
 * password (NIST SP 800-63B-4, section 3.1.1.2), and each counts once.
 */
record NormalizedPassword(String characters) {

    /** Longer than any password manager's; a longer text is a wrong password, not work for the server. */
    static final int LONGEST = 256;

    /** No character is made of more: four parts of two units each. */
    private static final int UNITS_A_CHARACTER = 8;

    static NormalizedPassword of(String typed) {
        if (typed == null) return new NormalizedPassword("");
        // what is too long by far is not even composed
        var start = typed.substring(0, Math.min(typed.length(), UNITS_A_CHARACTER * LONGEST + UNITS_A_CHARACTER));
        return new NormalizedPassword(NormalizedText.of(start, Normalizer.Form.NFKC));
    }

    /** In characters as people count them. */
    int length() {
        return characters.codePointCount(0, characters.length());
    }

    /** Whether it can be anybody's. */
    boolean usable() {
        return !characters.isEmpty() && length() <= LONGEST;
    }

    char[] chars() {
        return usable() ? characters.toCharArray() : new char[0];
    }

    /** Passwords never appear in a log by accident. */
    @Override
    public String toString() {
        return "NormalizedPassword[…]";
    }
}
