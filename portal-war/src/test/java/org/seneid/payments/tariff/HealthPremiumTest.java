package org.seneid.payments.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.seneid.payments.payee.BillLine;
import org.seneid.platform.Money;

class HealthPremiumTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void oneMemberForAYearPaysFourAndAHalfPercentOfTheBaseSalary() {
        assertThat(HealthPremium.charge(1, 12, TODAY).total()).isEqualTo(new Money(1_366_200));
    }

    @Test
    void laterMembersOfAHouseholdPayLessAndTheFifthAndSixthTheSame() {
        assertThat(HealthPremium.charge(6, 12, TODAY).lines())
                .extracting(BillLine::getPercent)
                .containsExactly(100, 70, 60, 50, 40, 40);
        assertThat(HealthPremium.charge(2, 12, TODAY).total()).isEqualTo(new Money(1_366_200 + 956_340));
    }

    @Test
    void lastYearsHealthBillComputesByLastYearsSalary() {
        assertThat(HealthPremium.charge(1, 12, TODAY.minusYears(1)).total()).isEqualTo(new Money(1_263_600));
    }

    @Test
    void nobodyPaysNothing() {
        assertThat(HealthPremium.charge(0, 12, TODAY).total()).isEqualTo(Money.ZERO);
    }
}
