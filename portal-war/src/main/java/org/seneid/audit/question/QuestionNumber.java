package org.seneid.audit.question;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.seneid.platform.TypedText;

/**
 * The number of a question as colleagues say it: {@code SO-1190}.
 *
 * @param row the question's row
 */
public record QuestionNumber(long row) {

    private static final long BEFORE_THE_FIRST = 1100;
    private static final Pattern TYPED = Pattern.compile("SO([0-9]{4,12})");

    /** Reads what somebody typed, its letters and all: digits alone are a ticket's. */
    public static Optional<QuestionNumber> typed(String text) {
        var read = TYPED.matcher(TypedText.code(text).toUpperCase(Locale.ROOT));
        return read.matches()
                ? Optional.of(new QuestionNumber(Long.parseLong(read.group(1)) - BEFORE_THE_FIRST))
                : Optional.empty();
    }

    public String text() {
        return "SO-" + (row + BEFORE_THE_FIRST);
    }

    @Override
    public String toString() {
        return text();
    }
}
