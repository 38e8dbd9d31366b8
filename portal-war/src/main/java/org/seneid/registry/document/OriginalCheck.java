package org.seneid.registry.document;

import java.util.Set;

/**
 * How an original is checked at a desk.
 *
 * @param byChip whether its chip says what it is; all others are compared by eye
 * @param notOnPaper names of the fields that a register has and no paper, so that nobody can compare them
 */
public record OriginalCheck(boolean byChip, Set<String> notOnPaper) {

    static final OriginalCheck BY_CHIP = new OriginalCheck(true, Set.of());
    static final OriginalCheck BY_EYE = new OriginalCheck(false, Set.of());

    static OriginalCheck byEyeBut(String... notOnPaper) {
        return new OriginalCheck(false, Set.of(notOnPaper));
    }
}
