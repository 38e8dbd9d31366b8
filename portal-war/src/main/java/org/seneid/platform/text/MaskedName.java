package org.seneid.platform.text;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person's name for those who may hold a paper by chance: {@code T••• T••• B•••}, enough to compare it with a name one knows. */
public final class MaskedName {

    private static final String HIDDEN = "•••";

    private MaskedName() {}

    /** The first letter of each syllable; as many marks after each, since a length tells something too. */
    public static String of(String name) {
        return Stream.of(name.strip().split("\\s+"))
                .filter(syllable -> !syllable.isEmpty())
                .map(syllable -> syllable.substring(0, syllable.offsetByCodePoints(0, 1)) + HIDDEN)
                .collect(Collectors.joining(" "));
    }
}
