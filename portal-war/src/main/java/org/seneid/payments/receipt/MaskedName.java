package org.seneid.payments.receipt;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person's name for those who may hold a receipt by chance: {@code T••• T••• B•••}, enough to compare it with a name one knows. */
final class MaskedName {

    private static final String HIDDEN = "•••";

    private MaskedName() {}

    static String of(String name) {
        return Stream.of(name.strip().split("\\s+"))
                .filter(syllable -> !syllable.isEmpty())
                .map(syllable -> syllable.substring(0, syllable.offsetByCodePoints(0, 1)) + HIDDEN)
                .collect(Collectors.joining(" "));
    }
}
