package org.seneid.payments.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;

class OwnLimitsTest {

    private static final Instant NOW = Instant.parse("2026-12-01T05:00:00Z");
    private static final Instant TOMORROW = NOW.plus(OwnLimits.WAIT);

    private final OwnLimits own = new OwnLimits(new AccountId(1), NOW);

    @Test
    void what_is_lowered_counts_at_once() {
        own.change(limits(1, 2, 3), NOW);
        assertThat(own.inForce(NOW)).isEqualTo(limits(1, 2, 3));
        assertThat(own.waiting(NOW)).isEmpty();
    }

    @Test
    void what_is_raised_counts_after_a_day() {
        own.change(limits(1, 2, 3), NOW);
        own.change(limits(2, 4, 6), NOW);
        assertThat(own.inForce(TOMORROW.minusSeconds(1))).isEqualTo(limits(1, 2, 3));
        assertThat(own.waiting(NOW)).contains(limits(2, 4, 6));
        assertThat(own.inForce(TOMORROW)).isEqualTo(limits(2, 4, 6));
    }

    @Test
    void of_a_change_both_ways_the_lower_part_counts_at_once() {
        own.change(limits(5, 10, 20), NOW);
        own.change(limits(2, 10, 30), NOW);
        assertThat(own.inForce(NOW)).isEqualTo(limits(2, 10, 20));
        assertThat(own.inForce(TOMORROW)).isEqualTo(limits(2, 10, 30));
    }

    @Test
    void a_raise_that_waited_is_replaced_by_what_is_chosen_next() {
        own.change(limits(1, 2, 3), NOW);
        own.change(limits(20, 50, 200), NOW);
        own.change(limits(1, 2, 3), NOW);
        assertThat(own.inForce(TOMORROW)).isEqualTo(limits(1, 2, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2, 3, payments.limit.range", "51, 52, 60, payments.limit.range", "3, 2, 5, payments.limit.order.day",
        "1, 5, 4, payments.limit.order.month", "1, 101, 200, payments.limit.range", "1, 2, 501, payments.limit.range"
    })
    void what_makes_no_sense_is_refused(long payment, long day, long month, String key) {
        assertThatThrownBy(() -> own.change(limits(payment, day, month), NOW)).hasMessage(key);
    }

    private static SpendingLimits limits(long payment, long day, long month) {
        return new SpendingLimits(millions(payment), millions(day), millions(month));
    }

    private static Money millions(long count) {
        return new Money(count * 1_000_000);
    }

    @Test
    void theAuditHasDigitsInGroups() {
        assertThat(new SpendingLimits(new Money(10_000), new Money(1_000_000), new Money(500)).forAudit())
                .isEqualTo("10 000, 1 000 000, 500");
    }
}
