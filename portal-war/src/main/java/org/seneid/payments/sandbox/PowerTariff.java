package org.seneid.payments.sandbox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.seneid.payments.payee.BillLine;
import org.seneid.payments.payee.LineKind;
import org.seneid.payments.tariff.Charge;
import org.seneid.payments.tariff.EffectiveDated;

/**
 * What households pay for power: the tiers of the ministry's decisions 2941/2023, 2699/2024 and 1279/2025, and the
 * value-added tax of the day. A month is charged by what is in force on its first day.
 *
 * <p>The structure of five tiers (Decision 14/2025: 90, 108, 136, 162 and 180 percent of 2,204.0655 ₫) has no confirmed
 * start: it is in force from the day that is configured, and not before one is.
 */
final class PowerTariff {

    private static final long[] SIX = {50, 50, 100, 100, 100};
    private static final long[] FIVE = {100, 100, 200, 300};

    private static final EffectiveDated<Tiers> SIX_TIERS = EffectiveDated.from(
                    "2023-11-09", Tiers.of(SIX, 1_806, 1_866, 2_167, 2_729, 3_050, 3_151))
            .then("2024-10-11", Tiers.of(SIX, 1_893, 1_956, 2_271, 2_860, 3_197, 3_302))
            .then("2025-05-10", Tiers.of(SIX, 1_984, 2_050, 2_380, 2_998, 3_350, 3_460));

    private static final Tiers FIVE_TIERS = Tiers.of(FIVE, 1_984, 2_380, 2_998, 3_571, 3_967);

    private static final EffectiveDated<Integer> TAX_PERCENT =
            EffectiveDated.from("2023-07-01", 8).then("2027-01-01", 10);

    private final EffectiveDated<Tiers> tiers;

    PowerTariff(Optional<LocalDate> fiveTiersFrom) {
        tiers = fiveTiersFrom
                .map(day -> SIX_TIERS.then(day.toString(), FIVE_TIERS))
                .orElse(SIX_TIERS);
    }

    Charge charge(long kilowattHours, LocalDate day) {
        var lines = new ArrayList<BillLine>(tiers.on(day).lines(kilowattHours));
        lines.add(BillLine.percentOf(LineKind.TAX, TAX_PERCENT.on(day), Tiers.sum(lines)));
        return new Charge(lines, tiers.since(day));
    }
}
