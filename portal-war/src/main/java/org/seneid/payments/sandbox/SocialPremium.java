package org.seneid.payments.sandbox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.seneid.payments.payee.BillLine;
import org.seneid.payments.tariff.Charge;
import org.seneid.payments.tariff.EffectiveDated;
import org.seneid.platform.Money;

/**
 * What a person pays for voluntary social insurance: 22 percent of the income they chose, less what the state adds for
 * at most ten years, a share of the premium of the lowest income (1,500,000 ₫ since 2022).
 */
final class SocialPremium {

    private static final int PERCENT = 22;
    private static final int SUPPORTED_MONTHS = 120;
    private static final Money FLOOR_PREMIUM = new Money(330_000);

    /** Whom the state helps how much: Decree 134/2015, and Decree 159/2025 since. */
    private static final EffectiveDated<List<Integer>> SUPPORT_PERCENT =
            EffectiveDated.from("2022-01-01", List.of(30, 25, 10, 10)).then("2025-07-01", List.of(50, 40, 30, 20));

    private SocialPremium() {}

    /** In the order of the decree. */
    enum Group {
        POOR,
        NEAR_POOR,
        ETHNIC_MINORITY,
        OTHER
    }

    /** @param insuredBefore months already supported */
    static Charge charge(Money income, Group group, int months, int insuredBefore, LocalDate day) {
        var lines = new ArrayList<BillLine>();
        lines.add(BillLine.premium(months, income, PERCENT));
        int supported = Math.max(0, Math.min(months, SUPPORTED_MONTHS - insuredBefore));
        int percent = SUPPORT_PERCENT.on(day).get(group.ordinal());
        if (supported > 0) lines.add(BillLine.support(supported, FLOOR_PREMIUM, percent));
        return new Charge(lines, SUPPORT_PERCENT.since(day));
    }
}
