package org.seneid.payments.tariff;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.seneid.payments.payee.BillLine;
import org.seneid.platform.Money;

/**
 * What a household pays to insure the health of its members: 4.5 percent of the base salary a month for the first, and
 * 70, 60, 50 and 40 percent of that for the second to the fifth and later ones. A change of the salary during a term
 * that was paid asks for nothing more.
 */
public final class HealthPremium {

    private static final EffectiveDated<Money> BASE_SALARY = EffectiveDated.from("2023-07-01", new Money(1_800_000))
            .then("2024-07-01", new Money(2_340_000))
            .then("2026-07-01", new Money(2_530_000));

    private static final int[] PERCENT = {100, 70, 60, 50, 40};

    private HealthPremium() {}

    /**
     * What a household pays together.
     *
     * @param members how many; nobody pays nothing
     * @param months that are paid for
     * @param issuedOn decides which base salary counts
     * @throws IllegalArgumentException for a day before July 2023
     */
    public static Charge charge(int members, int months, LocalDate issuedOn) {
        long first = BASE_SALARY.on(issuedOn).dong() * 45 / 1000;
        var lines = IntStream.rangeClosed(1, members)
                .mapToObj(member -> {
                    int percent = PERCENT[Math.min(member, PERCENT.length) - 1];
                    return BillLine.member(member, months, new Money(first * percent / 100), percent);
                })
                .toList();
        return new Charge(lines, BASE_SALARY.since(issuedOn));
    }
}
