package org.seneid.platform;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What people type, paste or scan, as it was meant: telephones, word processors and chat programs put other spaces,
 * dashes, digits and invisible characters into a text than its reader sees.
 */
public final class TypedText {

    /** Control and direction characters, but neither tabs and ends of lines nor the joiners that emoji and scripts need. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cc}&&[^\\n\\r\\t\\x0B\\f\\x85]]|[\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]");

    private static final String SPACE = "[\\s\\x85\\p{Z}]";
    private static final Pattern SPACES = Pattern.compile(SPACE + "+");
    private static final Pattern SPACES_WITHIN_A_LINE = Pattern.compile("[" + SPACE + "&&[^\\n\\r]]");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u02d7\\u2043\\u2212]");
    /** What stands between the groups of a code, and all that cannot be seen. */
    private static final Pattern BETWEEN_GROUPS = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}.\\-]+");

    private TypedText() {}

    /** One line: accents are composed (NFC), every kind of space is a plain one, and none is doubled or at an end. */
    public static String line(String typed) {
        return SPACES.matcher(visible(typed)).replaceAll(" ").strip();
    }

    /** Several lines, each as it was typed but for the kinds of its spaces. */
    public static String lines(String typed) {
        return SPACES_WITHIN_A_LINE.matcher(visible(typed)).replaceAll(" ").strip();
    }

    private static String visible(String typed) {
        return typed == null
                ? ""
                : INVISIBLE
                        .matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                        .replaceAll("");
    }

    /** One line whose dashes and digits, of whatever width or script, are those of a plain keyboard. */
    public static String plain(String typed) {
        var text = DASHES.matcher(Normalizer.normalize(line(typed), Normalizer.Form.NFKC))
                .replaceAll("-");
        var plain = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** A code without the spaces, dashes and dots that people put between its groups. */
    public static String code(String typed) {
        return BETWEEN_GROUPS.matcher(plain(typed)).replaceAll("");
    }
}
