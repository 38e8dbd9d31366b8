package org.seneid.payments.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.payments.transfer.FraudSign.FIRST_TIME;
import static org.seneid.payments.transfer.FraudSign.ROUND_LARGE;
import static org.seneid.payments.transfer.FraudSign.SECURITY_CHANGE;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seneid.platform.Money;

class FraudSignTest {

    @Test
    void a_small_sum_to_a_known_account_has_none() {
        assertThat(FraudSign.of(new Money(250_000), true, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3000000, true", "5000000, true", "3500000, true", "2500000, false", "3000001, false", "4999000, false"
    })
    void a_sum_is_large_and_round(long dong, boolean round) {
        assertThat(FraudSign.of(new Money(dong), true, false).contains(ROUND_LARGE))
                .isEqualTo(round);
    }

    @Test
    void one_is_a_warning_and_two_are_a_pause() {
        assertThat(FraudSign.pause(EnumSet.of(FIRST_TIME))).isFalse();
        assertThat(FraudSign.pause(EnumSet.of(FIRST_TIME, SECURITY_CHANGE))).isTrue();
        assertThat(FraudSign.pause(FraudSign.of(new Money(5_000_000), false, true)))
                .isTrue();
    }
}
