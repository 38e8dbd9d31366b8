package org.seneid.payments.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.seneid.payments.payee.BillLine;
import org.seneid.payments.payee.LineKind;
import org.seneid.platform.Money;

class WaterTariffTest {

    private static final LocalDate OCTOBER = LocalDate.parse("2026-10-01");

    @Test
    void hanoiChargesAHouseholdInStepsOfTen() {
        var charge = WaterTariff.HANOI.charge(35, 4, OCTOBER);

        assertThat(charge.lines())
                .containsExactly(
                        BillLine.tier(1, 10, new Money(8_500)),
                        BillLine.tier(2, 10, new Money(9_900)),
                        BillLine.tier(3, 10, new Money(16_000)),
                        BillLine.tier(4, 5, new Money(27_000)),
                        BillLine.percentOf(LineKind.TAX, 5, new Money(479_000)),
                        BillLine.percentOf(LineKind.FEE, 10, new Money(479_000)));
        assertThat(charge.total()).isEqualTo(new Money(550_850));
    }

    @Test
    void theCityInTheSouthChargesByPerson() {
        assertThat(WaterTariff.HCMC.charge(20, 3, OCTOBER).lines())
                .startsWith(
                        BillLine.tier(1, 12, new Money(6_700)),
                        BillLine.tier(2, 6, new Money(12_900)),
                        BillLine.tier(3, 2, new Money(14_400)));
    }

    @Test
    void aBillOfAnEarlierYearComputesAsItDidThen() {
        assertThat(WaterTariff.HANOI
                        .charge(10, 1, LocalDate.parse("2023-12-01"))
                        .total())
                .isEqualTo(new Money(86_250));
        assertThat(WaterTariff.HANOI
                        .charge(10, 1, LocalDate.parse("2024-01-01"))
                        .total())
                .isEqualTo(new Money(97_750));
    }
}
