package org.seneid.platform;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads an amount as people type it: {@code 1234567}, {@code 1.234.567}, {@code 1,234,567} or {@code 1 234 567}, with or
 * without the currency. The đồng has no smaller unit, so a point or a comma only parts thousands.
 */
public final class TypedMoney {

    private static final Pattern CURRENCY = Pattern.compile("(?i)^(₫|vnd)|(₫|đ|đồng|vnd)$");
    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,13}");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:([., ])[0-9]{3})(?:\\1[0-9]{3}){0,3}");

    private TypedMoney() {}

    /** An amount of zero or more; empty when it is none, as 1,5 or −3. */
    public static Optional<Money> read(String typed) {
        var text = CURRENCY.matcher(TypedText.plain(typed)).replaceAll("").strip();
        if (!PLAIN.matcher(text).matches() && !GROUPED.matcher(text).matches()) return Optional.empty();
        return Optional.of(new Money(Long.parseLong(text.replaceAll("[^0-9]", ""))));
    }
}
