package org.seneid.audit.question;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.seneid.platform.NormalizedText;
import org.seneid.platform.RuleBroken;

/** What somebody wrote in a question or an answer: some lines, without signs that nobody sees. */
public record QuestionText(String words) {

    public static final int MOST = 1_000;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\n]]");

    /** @throws RuleBroken {@code audit.question.empty} or {@code audit.question.long}, at the field {@code words} */
    public QuestionText {
        var typed = words == null ? "" : NormalizedText.of(words, Normalizer.Form.NFC);
        words = UNSEEN.matcher(typed.replace("\r\n", "\n").replace('\t', ' '))
                .replaceAll("")
                .strip();
        if (words.isEmpty()) throw new RuleBroken("audit.question.empty").at("words");
        if (words.length() > MOST) throw new RuleBroken("audit.question.long", MOST, words.length()).at("words");
    }
}
