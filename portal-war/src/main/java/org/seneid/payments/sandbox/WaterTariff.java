package org.seneid.payments.sandbox;

import java.time.LocalDate;
import java.util.ArrayList;
import org.seneid.payments.payee.BillLine;
import org.seneid.payments.payee.LineKind;
import org.seneid.payments.tariff.Charge;
import org.seneid.payments.tariff.EffectiveDated;

/**
 * What households pay for water: Hà Nội by steps of 10 m³ a household (Decision 3541/2023), TP. Hồ Chí Minh by 4 and
 * 2 m³ a person (Decision 25/2019, its last step from 2022; from memory). Tax is 5 percent and the environment fee 10,
 * both of the price of the water.
 */
enum WaterTariff {
    HANOI(EffectiveDated.from("2023-07-01", Tiers.of(Widths.BY_TEN, 7_500, 8_800, 12_000, 24_000))
            .then("2024-01-01", Tiers.of(Widths.BY_TEN, 8_500, 9_900, 16_000, 27_000))),
    HCMC(EffectiveDated.from("2022-01-01", Tiers.of(Widths.BY_PERSON, 6_700, 12_900, 14_400)));

    private static final int TAX_PERCENT = 5;
    private static final int FEE_PERCENT = 10;

    private final EffectiveDated<Tiers> tiers;

    WaterTariff(EffectiveDated<Tiers> tiers) {
        this.tiers = tiers;
    }

    /** @param people how many live there; it matters where tiers are by person */
    Charge charge(long cubicMetres, int people, LocalDate day) {
        var lines = new ArrayList<BillLine>(tiers.on(day).lines(cubicMetres, this == HCMC ? people : 1));
        var water = Tiers.sum(lines);
        lines.add(BillLine.percentOf(LineKind.TAX, TAX_PERCENT, water));
        lines.add(BillLine.percentOf(LineKind.FEE, FEE_PERCENT, water));
        return new Charge(lines, tiers.since(day));
    }

    private static final class Widths {
        static final long[] BY_TEN = {10, 10, 10};
        static final long[] BY_PERSON = {4, 2};
    }
}
