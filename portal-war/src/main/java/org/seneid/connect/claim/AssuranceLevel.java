package org.seneid.connect.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How the protocol names the levels of assurance ({@code acr}). */
public final class AssuranceLevel {

    public static final int LOWEST = 1;
    private static final int HIGHEST = 2;
    private static final String PREFIX = "urn:sen:level:";

    private AssuranceLevel() {}

    /** {@code urn:sen:level:2}: seen in person, with the chip of the card read. */
    public static String acr(int level) {
        return PREFIX + level;
    }

    /** The level of that name; empty when there is none. */
    public static Optional<Integer> named(String acr) {
        return IntStream.rangeClosed(LOWEST, HIGHEST)
                .boxed()
                .filter(level -> acr(level).equals(acr))
                .findFirst();
    }

    public static List<String> all() {
        return IntStream.rangeClosed(LOWEST, HIGHEST)
                .mapToObj(AssuranceLevel::acr)
                .toList();
    }
}
