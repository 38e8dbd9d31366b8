package org.seneid.services.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something that has to hold of an answer or a known value.
 *
 * @param subject the id of a field or of a known value
 * @param comparison one of the closed list
 * @param with what it is compared with: words, numbers, days as {@code 2026-11-30}, or {@code today}, also as
 *     {@code today-12m}, {@code today+30d} or {@code today-60y}
 */
public record Condition(String subject, ConditionOperator comparison, List<String> with) {

    private static final Pattern DAY = Pattern.compile("today(?:([+-])([0-9]{1,4})([dmy]))?");

    public Condition {
        with = List.copyOf(with);
    }

    public boolean holds(List<String> values, LocalDate today) {
        return comparison.holds(
                values, with.stream().map(word -> day(word, today)).toList());
    }

    /** Whether a word means a day reckoned from today. */
    public static boolean reckoned(String word) {
        return DAY.matcher(word).matches();
    }

    private static String day(String word, LocalDate today) {
        var said = DAY.matcher(word);
        if (!said.matches()) return word;
        if (said.group(1) == null) return today.toString();
        long count = Long.parseLong(said.group(1) + said.group(2));
        return switch (said.group(3)) {
            case "d" -> today.plusDays(count).toString();
            case "m" -> today.plusMonths(count).toString();
            default -> today.plusYears(count).toString();
        };
    }
}
