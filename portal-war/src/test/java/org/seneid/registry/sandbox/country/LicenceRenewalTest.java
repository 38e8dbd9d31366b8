package org.seneid.registry.sandbox.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LicenceRenewalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Test
    void classesThatEndEndLaterAndThoseThatDoNotStay() {
        assertThat(LicenceRenewal.of("A1 2011-03-26\nB2 2016-10-15 2026-10-15", TODAY))
                .isEqualTo("A 2011-03-26\nB 2016-10-15 2036-12-01");
    }

    @Test
    void largerClassesLastFiveYears() {
        assertThat(LicenceRenewal.of("C1E 2025-02-01 2027-02-01", TODAY)).isEqualTo("C1E 2025-02-01 2031-12-01");
    }

    @Test
    void aMotorcycleWithThreeWheelsHasNoEnd() {
        assertThat(LicenceRenewal.of("B1 2025-02-01", TODAY)).isEqualTo("B1 2025-02-01");
    }
}
