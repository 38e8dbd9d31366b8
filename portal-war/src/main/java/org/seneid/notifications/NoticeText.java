package org.seneid.notifications;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.seneid.platform.Money;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Messages;

/**
 * What is told, in one language: the few words, and the sentence.
 *
 * @param title such as {@code New device}
 */
public record NoticeText(String title, String text) {

    private static final String BETWEEN = ",";
    private static final String DONG = "₫";

    /** Several that have words, as one argument. */
    static String several(Collection<String> arguments) {
        return String.join(BETWEEN, arguments);
    }

    /** An amount as one argument, which each language writes its own way. */
    static String money(Money amount) {
        return DONG + amount.dong();
    }

    /** Arguments that have a word of ours, as kinds of factors have, are said by it. */
    public static NoticeText of(NotificationKind kind, List<String> arguments, Locale language) {
        var words = Messages.in(language);
        var said = arguments.stream()
                .map(argument -> said(argument, words, language))
                .toArray();
        return new NoticeText(words.text(kind.key()), words.text(kind.key() + ".text", said));
    }

    private static String said(String argument, Messages words, Locale language) {
        if (argument.matches(DONG + "[0-9]{1,18}"))
            return new Formats(language).money(new Money(Long.parseLong(argument.substring(DONG.length()))));
        var keys = Stream.of(argument.split(BETWEEN))
                .map(one -> key(one, words))
                .flatMap(Optional::stream)
                .map(words::text)
                .toList();
        var each = keys.size() == argument.split(BETWEEN).length;
        return each ? String.join(", ", keys) : argument;
    }

    private static Optional<String> key(String word, Messages words) {
        return Stream.of("notifications.word." + word, "identity.factor." + word, "registry.kind." + word)
                .filter(words::has)
                .findFirst();
    }
}
