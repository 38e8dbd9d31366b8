package org.seneid.platform.outbox;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.seneid.platform.secret.SecretBox;

/**
 * What a message says, as it is kept: sealed, since a code in it is as good as the one in somebody's hands.
 *
 * @param languages of its passages, in their order, with spaces between; empty for what is in none
 * @param body empty when it was forgotten
 */
record SealedText(String languages, String body) {

    /** What parts the passages; no keyboard has it. */
    private static final String APART = "\u001e";

    static SealedText of(List<LocalizedText> passages, SecretBox secretBox) {
        var languages = passages.stream().map(LocalizedText::language).collect(Collectors.joining(" "));
        var text = passages.stream().map(LocalizedText::text).collect(Collectors.joining(APART));
        return new SealedText(languages, secretBox.seal(text));
    }

    List<LocalizedText> opened(SecretBox secretBox) {
        if (body.isEmpty()) return List.of();
        var named = languages.split(" ", -1);
        var texts = secretBox.open(body).split(APART, -1);
        return IntStream.range(0, texts.length)
                .mapToObj(place -> new LocalizedText(named[place], texts[place]))
                .toList();
    }

    /** Opened, as one text for a way that knows no languages. */
    static String asOne(String body, Channel channel, SecretBox secretBox) {
        return secretBox.open(body).replace(APART, channel.divider());
    }
}
