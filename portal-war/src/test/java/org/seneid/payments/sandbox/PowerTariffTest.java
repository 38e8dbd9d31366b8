package org.seneid.payments.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seneid.payments.payee.BillLine;
import org.seneid.payments.payee.LineKind;
import org.seneid.platform.Money;

class PowerTariffTest {

    private static final LocalDate OCTOBER = LocalDate.parse("2026-10-01");

    private final PowerTariff tariff = new PowerTariff(Optional.empty());

    @Test
    void aBillOf255KilowattHoursHasTheseLines() {
        var charge = tariff.charge(255, OCTOBER);

        assertThat(charge.lines())
                .containsExactly(
                        BillLine.tier(1, 50, new Money(1_984)),
                        BillLine.tier(2, 50, new Money(2_050)),
                        BillLine.tier(3, 100, new Money(2_380)),
                        BillLine.tier(4, 55, new Money(2_998)),
                        BillLine.percentOf(LineKind.TAX, 8, new Money(604_590)));
        assertThat(charge.lines()).extracting(BillLine::getAmount).startsWith(new Money(99_200), new Money(102_500));
        assertThat(charge.total()).isEqualTo(new Money(652_957));
        assertThat(charge.tariffFrom()).isEqualTo("2025-05-10");
    }

    @ParameterizedTest
    @CsvSource({
        "50, 107_136",
        "51, 109_350",
        "100, 217_836",
        "101, 220_406",
        "200, 474_876",
        "201, 478_114",
        "400, 1_160_460",
        "401, 1_164_197",
        "0, 0"
    })
    void eachTierStartsWhereTheOneBeforeEnds(long used, String total) {
        assertThat(tariff.charge(used, OCTOBER).total()).isEqualTo(new Money(Long.parseLong(total.replace("_", ""))));
    }

    @Test
    void theTaxIsEightPercentToTheEndOf2026AndTenFromThenOn() {
        assertThat(taxOf("2026-12-01")).isEqualTo(8);
        assertThat(taxOf("2027-01-01")).isEqualTo(10);
    }

    @Test
    void aBillOfAnEarlierYearComputesAsItDidThen() {
        assertThat(tariff.charge(255, LocalDate.parse("2025-05-01")).total()).isEqualTo(new Money(622_998));
        assertThat(tariff.charge(255, LocalDate.parse("2024-10-01")).total()).isEqualTo(new Money(594_427));
    }

    @Test
    void fiveTiersComeOnlyFromTheDayThatIsConfigured() {
        var five = new PowerTariff(Optional.of(LocalDate.parse("2026-11-01")));

        assertThat(five.charge(255, OCTOBER).total()).isEqualTo(new Money(652_957));
        assertThat(five.charge(255, LocalDate.parse("2026-11-01")).lines())
                .startsWith(
                        BillLine.tier(1, 100, new Money(1_984)),
                        BillLine.tier(2, 100, new Money(2_380)),
                        BillLine.tier(3, 55, new Money(2_998)));
        assertThat(five.charge(900, LocalDate.parse("2026-11-01")).lines()).hasSize(6);
    }

    @Test
    void aDayBeforeTheFirstKnownPriceIsNotGuessed() {
        assertThatThrownBy(() -> tariff.charge(1, LocalDate.parse("2020-01-01")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private int taxOf(String day) {
        var lines = tariff.charge(10, LocalDate.parse(day)).lines();
        return lines.get(lines.size() - 1).getPercent();
    }
}
