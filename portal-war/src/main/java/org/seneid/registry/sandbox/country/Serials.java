package org.seneid.registry.sandbox.country;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Running numbers that do not look like running: each beginning (province, sex and year of a personal number; series of
 * a plate) counts on its own, and the count is spread over all endings, each met once.
 */
final class Serials {

    private static final long SPREAD = 387_420_489; // 3^18: no common factor with a power of ten
    private static final long OFFSET = 271_829;

    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** A number that somebody has already. */
    void take(String number) {
        taken.add(number);
    }

    /** Goes on after those that were given out in an earlier run. */
    void goOn(String beginning, int after) {
        counts.put(beginning, new int[] {after});
    }

    /** @return the beginning with so many digits after it */
    String next(String beginning, int digits) {
        long endings = endings(digits);
        var count = counts.computeIfAbsent(beginning, b -> new int[1]);
        String number;
        do {
            if (count[0] >= endings) throw new IllegalStateException("no numbers left after " + beginning);
            var ending = (count[0]++ * SPREAD + OFFSET + Math.abs(beginning.hashCode() % 9973) * 101L) % endings;
            number = beginning + Long.toString(endings + ending).substring(1);
        } while (taken.contains(number));
        return number;
    }

    boolean full(String beginning, int digits) {
        var count = counts.get(beginning);
        return count != null && count[0] >= endings(digits);
    }

    private static long endings(int digits) {
        long endings = 1;
        for (int i = 0; i < digits; i++) endings *= 10;
        return endings;
    }
}
