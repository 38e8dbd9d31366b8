package org.seneid.registry.card;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A machine-readable zone of three lines of thirty characters (TD1, ICAO Doc 9303 part 5), whoever issued the card. */
record Td1(String first, String second, String third) {

    static final int WIDTH = 30;
    static final int CHARACTERS = 3 * WIDTH;
    static final char FILLER = '<';

    private static final int[] WEIGHTS = {7, 3, 1};
    private static final Pattern TYPED_ALONG = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]");
    private static final Pattern ZONE = Pattern.compile("[A-Z0-9<]{" + CHARACTERS + "}");

    /** The characters that count: a scanner ends lines as it likes, a phone makes one mark of two fillers. */
    static String bare(String typed) {
        return TYPED_ALONG.matcher(typed).replaceAll("").replace("«", "<<").toUpperCase(Locale.ROOT);
    }

    /** Reads what a scanner typed, whatever stands between the lines; its check digits may still be wrong. */
    static Optional<Td1> typed(String text) {
        var zone = bare(text);
        if (!ZONE.matcher(zone).matches()) return Optional.empty();
        return Optional.of(
                new Td1(zone.substring(0, WIDTH), zone.substring(WIDTH, 2 * WIDTH), zone.substring(2 * WIDTH)));
    }

    /** Whether every check digit of the standard holds: of the number, the two dates, and of all together. */
    boolean sound() {
        return holds(first, 5, 14) && holds(second, 0, 6) && holds(second, 8, 14) && composite() == second.charAt(29);
    }

    private static boolean holds(String line, int from, int to) {
        return check(line.substring(from, to)) == line.charAt(to);
    }

    private char composite() {
        return composite(first, second);
    }

    /** The last character of the second line, which is computed over everything before it that has check digits. */
    static char composite(String first, String second) {
        return check(first.substring(5) + second.substring(0, 7) + second.substring(8, 15) + second.substring(18, 29));
    }

    /** The check digit of a field: its characters times 7, 3, 1 and so on, modulo 10 (part 3, section 4.9). */
    static char check(String field) {
        int sum = 0;
        for (int i = 0; i < field.length(); i++) sum += value(field.charAt(i)) * WEIGHTS[i % WEIGHTS.length];
        return (char) ('0' + sum % 10);
    }

    private static int value(char character) {
        return character == FILLER ? 0 : Character.digit(character, 36);
    }

    String code() {
        return first.substring(0, 2);
    }

    String issuer() {
        return first.substring(2, 5);
    }

    String documentNumber() {
        return first.substring(5, 14);
    }

    /** What the issuer puts after the number, as it likes. */
    String ownData() {
        return first.substring(15);
    }

    /** {@code yyMMdd}. */
    String birth() {
        return second.substring(0, 6);
    }

    char sex() {
        return second.charAt(7);
    }

    /** {@code yyMMdd}. */
    String until() {
        return second.substring(8, 14);
    }

    /** The names without the fillers after them. */
    String names() {
        return third.replaceAll("<+$", "");
    }

    List<String> lines() {
        return List.of(first, second, third);
    }
}
