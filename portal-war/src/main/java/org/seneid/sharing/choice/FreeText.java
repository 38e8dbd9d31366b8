package org.seneid.sharing.choice;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes typed words safe to show to somebody else: one line, no control characters, nothing that turns the reading order. */
final class FreeText {

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    /** Control and format characters (right-to-left marks, zero-width signs) and halves of characters; not what joins emoji. */
    private static final Pattern UNSEEN =
            Pattern.compile("(?<joined>[\\p{So}\\p{Sk}\\ufe0f]\\u200d)|[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");

    private FreeText() {}

    static String tidy(String typed) {
        if (typed == null) return "";
        var oneLine =
                SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll(" ");
        return UNSEEN.matcher(oneLine).replaceAll("${joined}").strip();
    }
}
