package org.seneid.audit.log;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seneid.platform.TypedText;

/** Text as it is compared when people search: {@code cong an} finds Công an. */
public final class SearchKey {

    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchKey() {}

    /** Without marks and case, one blank between words. */
    public static String of(String text) {
        var bare = TypedText.withoutMarks(TypedText.name(text)).toLowerCase(Locale.ROOT);
        return NO_WORDS.matcher(bare).replaceAll(" ").strip();
    }

    static List<String> words(String text) {
        return Stream.of(of(text).split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
