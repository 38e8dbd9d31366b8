package org.seneid.identity.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrottlePolicyTest {

    private static final Instant LAST = Instant.parse("2026-11-23T05:00:00Z");

    @ParameterizedTest
    @CsvSource({"5, 30", "6, 60", "7, 120", "8, 240", "9, 480", "10, 900", "11, 900", "1000000, 900"})
    void the_wait_doubles_up_to_the_longest(long failures, long seconds) {
        assertThat(ThrottlePolicy.PLACE.openAgain(failures, LAST)).isEqualTo(LAST.plusSeconds(seconds));
    }

    @Test
    void some_failures_are_free() {
        assertThat(ThrottlePolicy.PLACE.openAgain(4, LAST)).isBefore(LAST);
        assertThat(ThrottlePolicy.KNOWN_DEVICE.openAgain(9, LAST)).isBefore(LAST);
    }

    @Test
    void an_account_failed_at_from_everywhere_still_gives_each_new_place_a_try() {
        var tightened = ThrottlePolicy.place(ThrottlePolicy.ATTACK, ThrottlePolicy.PLACE_UNDER_ATTACK);
        assertThat(tightened.openAgain(0, LAST)).isBefore(LAST);
        assertThat(tightened.openAgain(1, LAST)).isEqualTo(LAST.plus(Duration.ofMinutes(15)));
        assertThat(ThrottlePolicy.place(ThrottlePolicy.ATTACK - 1, ThrottlePolicy.PLACE_UNDER_ATTACK))
                .isEqualTo(ThrottlePolicy.PLACE);
    }

    @Test
    void nobody_who_never_failed_waits() {
        assertThat(new FailureCount(0, null).openAgain(ThrottlePolicy.PLACE_UNDER_ATTACK))
                .isEqualTo(Instant.MIN);
    }
}
