package org.seneid.sharing.choice;

import java.util.regex.Pattern;
import org.seneid.platform.TypedText;

/** Makes typed words safe to show to somebody else: one line, no control characters, nothing that turns the reading order. */
final class FreeText {

    /** Control and format characters (right-to-left marks, zero-width signs) and halves of characters; not what joins emoji. */
    private static final Pattern UNSEEN =
            Pattern.compile("(?<joined>[\\p{So}\\p{Sk}\\ufe0f]\\u200d)|[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");

    private FreeText() {}

    static String tidy(String typed) {
        return UNSEEN.matcher(TypedText.line(typed)).replaceAll("${joined}").strip();
    }
}
