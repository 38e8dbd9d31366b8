package org.seneid.notifications;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.seneid.platform.Words;

/**
 * What is told, in one language: the few words, and the sentence.
 *
 * @param title such as {@code New device}
 */
public record Sentence(String title, String text) {

    /** Arguments that have a word of ours, as kinds of factors have, are said by it. */
    public static Sentence of(NotificationKind kind, List<String> arguments, Locale language) {
        var words = Words.in(language);
        var said = arguments.stream()
                .map(one -> Stream.of("notifications.word." + one, "identity.factor." + one)
                        .filter(words::has)
                        .findFirst()
                        .map(key -> words.text(key))
                        .orElse(one))
                .toArray();
        return new Sentence(words.text(kind.key()), words.text(kind.key() + ".text", said));
    }
}
