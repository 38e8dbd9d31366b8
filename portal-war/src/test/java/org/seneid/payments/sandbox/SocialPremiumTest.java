package org.seneid.payments.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seneid.payments.payee.BillLine;
import org.seneid.payments.sandbox.SocialPremium.Group;
import org.seneid.platform.Money;

class SocialPremiumTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @ParameterizedTest
    @CsvSource({"POOR, 495000", "NEAR_POOR, 528000", "ETHNIC_MINORITY, 561000", "OTHER, 594000"})
    void theStateAddsAShareOfTheFloorPremium(Group group, long total) {
        assertThat(SocialPremium.charge(new Money(3_000_000), group, 1, 0, TODAY)
                        .total())
                .isEqualTo(new Money(total));
    }

    @Test
    void theStateAddsForAtMostTenYears() {
        var income = new Money(3_000_000);

        assertThat(SocialPremium.charge(income, Group.OTHER, 3, 118, TODAY).lines())
                .endsWith(BillLine.support(2, new Money(330_000), 20));
        assertThat(SocialPremium.charge(income, Group.OTHER, 3, 120, TODAY).total())
                .isEqualTo(new Money(1_980_000));
    }

    @Test
    void supportWasLessBeforeJuly2025() {
        assertThat(SocialPremium.charge(new Money(3_000_000), Group.OTHER, 1, 0, LocalDate.parse("2025-06-01"))
                        .total())
                .isEqualTo(new Money(627_000));
    }
}
