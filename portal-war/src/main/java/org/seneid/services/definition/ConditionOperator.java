package org.seneid.services.definition;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * How an answer or a known value is compared with what a definition says. There are no others, and they call nothing: a
 * definition is data.
 */
public enum ConditionOperator {
    /** The value is one of those. */
    IS,
    /** The value is none of those. */
    IS_NOT,
    /** Some word of the value is one of those: a class of a licence, a chosen option. */
    HAS,
    /** No word of the value is one of those. */
    HAS_NOT,
    /** A number or a day is at least the only one of those. */
    AT_LEAST,
    /** A number or a day is at most the only one of those. */
    AT_MOST,
    /** There is a value at all; compared with nothing. */
    IS_KNOWN;

    /** What definitions call it: {@code at-least}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it compares numbers or days by their order. */
    public boolean ordered() {
        return this == AT_LEAST || this == AT_MOST;
    }

    /**
     * Compares.
     *
     * @param values what there is; empty when nothing was answered, and then only {@code IS_NOT} and {@code HAS_NOT} hold
     * @param with what the definition says, its days already as {@code 2026-11-30}
     */
    public boolean holds(List<String> values, List<String> with) {
        var words = values.stream()
                .flatMap(value -> Arrays.stream(value.split(" ")))
                .filter(word -> !word.isEmpty())
                .toList();
        return switch (this) {
            case IS -> values.stream().anyMatch(with::contains);
            case IS_NOT -> values.stream().noneMatch(with::contains);
            case HAS -> words.stream().anyMatch(with::contains);
            case HAS_NOT -> words.stream().noneMatch(with::contains);
            case AT_LEAST -> ordered(values, with, order -> order >= 0);
            case AT_MOST -> ordered(values, with, order -> order <= 0);
            case IS_KNOWN -> !words.isEmpty();
        };
    }

    private static boolean ordered(List<String> values, List<String> with, IntPredicate holds) {
        if (values.isEmpty() || with.isEmpty()) return false;
        var one = values.get(0);
        var other = with.get(0);
        var numbers = number(one) && number(other);
        return holds.test(numbers ? new BigDecimal(one).compareTo(new BigDecimal(other)) : one.compareTo(other));
    }

    private static boolean number(String text) {
        return text.matches("[0-9]{1,18}");
    }
}
