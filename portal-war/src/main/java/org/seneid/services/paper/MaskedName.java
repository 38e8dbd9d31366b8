package org.seneid.services.paper;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A name of which each word shows its first letter only: {@code N••• V••• A•••}. */
final class MaskedName {

    private static final String HIDDEN = "•••";

    private MaskedName() {}

    /** As many marks for each word, since a length tells something too. */
    static String of(String name) {
        var words = name.strip().split("\\s+");
        return Arrays.stream(words)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, word.isEmpty() ? 0 : 1)) + HIDDEN)
                .collect(Collectors.joining(" "));
    }
}
