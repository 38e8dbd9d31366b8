package org.seneid.enrolment.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.seneid.platform.TypedText;

/** The words by which people look for a desk; marks and case do not count, and neither do dots and commas. */
public final class DeskWords {

    private static final int MOST = 8;
    private static final int LONGEST = 400;

    /** What people shorten; an address has the whole words. */
    private static final Map<String, String> SHORT =
            Map.of("tp", "", "thanhpho", "", "p", "", "tphcm", "ho chi minh", "hcm", "ho chi minh", "hn", "ha noi");

    private DeskWords() {}

    /** One line in small letters without marks. */
    static String of(String text) {
        var plain = plain(text);
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    /** What a desk's words have to contain, each of them; nothing when nothing was typed. */
    public static List<String> sought(String typed) {
        return Stream.of(plain(typed).split(" "))
                .map(word -> SHORT.getOrDefault(word, word))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList();
    }

    private static String plain(String text) {
        return TypedText.line(TypedText.withoutMarks(TypedText.name(text))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", " "));
    }
}
