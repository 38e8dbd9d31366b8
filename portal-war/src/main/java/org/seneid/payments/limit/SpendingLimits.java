package org.seneid.payments.limit;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seneid.platform.Money;
import org.seneid.platform.RuleBroken;

/**
 * How much a citizen may send to others, to citizens and to accounts at banks alike.
 *
 * @param payment at once
 * @param day from midnight to midnight in Việt Nam
 * @param month of the calendar
 */
public record SpendingLimits(Money payment, Money day, Money month) {

    /** Of whoever chose no other. */
    public static final SpendingLimits STANDARD =
            new SpendingLimits(new Money(20_000_000), new Money(50_000_000), new Money(200_000_000));

    /** More nobody can choose. */
    public static final SpendingLimits HIGHEST =
            new SpendingLimits(new Money(50_000_000), new Money(100_000_000), new Money(500_000_000));

    private static final Money LEAST = new Money(10_000);

    /**
     * Checks what a citizen chose.
     *
     * @throws RuleBroken {@code payments.limit.range} or {@code payments.limit.order} at the field that is wrong
     */
    SpendingLimits mustBeAllowed() {
        check("payment", payment, HIGHEST.payment);
        check("day", day, HIGHEST.day);
        check("month", month, HIGHEST.month);
        if (payment.compareTo(day) > 0) throw new RuleBroken("payments.limit.order.day").at("day");
        if (day.compareTo(month) > 0) throw new RuleBroken("payments.limit.order.month").at("month");
        return this;
    }

    private static void check(String field, Money chosen, Money most) {
        if (chosen.compareTo(LEAST) < 0 || chosen.compareTo(most) > 0)
            throw new RuleBroken("payments.limit.range", LEAST, most).at(field);
    }

    /** Whether nothing is more than there. */
    boolean within(SpendingLimits other) {
        return lowerOf(other).equals(this);
    }

    /** For the log of their owner, who reads it in any language: digits in groups of three. */
    String forAudit() {
        return Stream.of(payment, day, month)
                .map(limit -> String.format(Locale.ROOT, "%,d", limit.dong()).replace(',', ' '))
                .collect(Collectors.joining(", "));
    }

    /** The lower of each. */
    SpendingLimits lowerOf(SpendingLimits other) {
        return new SpendingLimits(lower(payment, other.payment), lower(day, other.day), lower(month, other.month));
    }

    private static Money lower(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
