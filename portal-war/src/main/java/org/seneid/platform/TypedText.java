package org.seneid.platform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
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

    private static final Pattern SYMBOLOGY = Pattern.compile("^\\][A-Za-z][0-9A-Za-z]");
    private static final Pattern CHARACTER_SET = Pattern.compile("\\\\[0-9]{6}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

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
                        .matcher(NormalizedText.of(typed, Normalizer.Form.NFC))
                        .replaceAll("");
    }

    /** One line whose dashes and digits, of whatever width or script, are those of a plain keyboard. */
    public static String plain(String typed) {
        var text = DASHES.matcher(NormalizedText.of(line(typed), Normalizer.Form.NFKC))
                .replaceAll("-");
        var plain = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /**
     * A name as registers write it: fonts of earlier years and foreign keyboards have letters that look like Đ, and
     * apostrophes are written in several ways.
     */
    public static String name(String typed) {
        var text = line(typed);
        var meant = new StringBuilder(text.length());
        for (var letter : text.toCharArray())
            meant.append(
                    switch (letter) {
                        case '\u00d0', '\u0189' -> 'Đ';
                        case '\u00f0', '\u0256' -> 'đ';
                        case '\u2018', '\u2019', '\u02bc', '\u00b4', '`' -> '\'';
                        default -> letter;
                    });
        return meant.toString();
    }

    /** Without marks, as many telephones and all machine-readable zones write names: {@code Nguyen, Y Bhim}. */
    public static String withoutMarks(String text) {
        return MARKS.matcher(NormalizedText.of(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replace('\u0180', 'b')
                .replace('\u0243', 'B');
    }

    /**
     * One line without what a scanner puts before a text: the identifier of its kind of symbol ({@code ]Q3}, ISO/IEC
     * 15424), and the escapes that tell a set of characters ({@code \\000026}).
     */
    public static String scanned(String text) {
        var bare = CHARACTER_SET.matcher(line(text)).replaceAll("");
        return SYMBOLOGY.matcher(bare).replaceFirst("").strip();
    }

    /** A code, typed or scanned, without the spaces, dashes and dots that people put between its groups. */
    public static String code(String typed) {
        return BETWEEN_GROUPS.matcher(plain(scanned(typed))).replaceAll("");
    }

    /** A code of so many digits; empty when it is none. */
    public static Optional<String> digits(String typed, int count) {
        return Optional.of(code(typed)).filter(code -> code.matches("[0-9]{" + count + "}"));
    }

    /** A code in Crockford's base 32, in small letters; those that look like digits are meant as these. */
    public static String base32(String typed) {
        return code(typed)
                .toLowerCase(Locale.ROOT)
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1');
    }
}
