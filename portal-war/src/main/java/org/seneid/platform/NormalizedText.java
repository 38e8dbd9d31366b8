package org.seneid.platform;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text in a normal form of Unicode (UAX #15), as far as that is cheap. The library sorts the marks on one letter in a time
 * that grows with the square of their number, so a text made to keep it busy is left as it came; whatever checks its
 * length or its letters refuses it.
 */
public final class NormalizedText {

    /** More than the largest field holds (4,000 characters), each of these written in four parts. */
    static final int LONGEST = 20_000;

    /** More marks than any script sets on one letter (UAX #15, section 13, Stream-Safe Text Format: 30). */
    private static final Pattern TOO_MANY_MARKS = Pattern.compile("[\\p{M}\\uff9e\\uff9f]{31}");

    private NormalizedText() {}

    public static String of(String text, Normalizer.Form form) {
        var left = text.length() > LONGEST || TOO_MANY_MARKS.matcher(text).find();
        return left ? text : Normalizer.normalize(text, form);
    }
}
