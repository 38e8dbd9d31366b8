package org.seneid.identity.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.seneid.platform.text.Language;

/** Passwords that people remember: six everyday words, drawn by the machine, in the language of the page. */
public final class Passphrases {

    /** Of lists of more than 256 words, six are over 48 bits. */
    static final int WORDS = 6;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final List<String> VIETNAMESE = read("passphrase_vi.txt");
    private static final List<String> ENGLISH = read("passphrase_en.txt");

    private Passphrases() {}

    /** Another one each time; nothing of it is kept. */
    public static String random(Locale language) {
        var words = words(language);
        return RANDOM.ints(0, words.size())
                .distinct()
                .limit(WORDS)
                .mapToObj(words::get)
                .collect(Collectors.joining(" "));
    }

    /** In Vietnamese no two differ by tone marks alone. */
    static List<String> words(Locale language) {
        return language.equals(Language.ENGLISH) ? ENGLISH : VIETNAMESE;
    }

    private static List<String> read(String list) {
        try (var in = new BufferedReader(
                new InputStreamReader(Passphrases.class.getResourceAsStream(list), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
