package org.seneid.platform.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.seneid.platform.Network;

class ThrottlePolicyTest {

    private static final Instant FIRST = Instant.parse("2026-11-23T04:00:00Z");
    private static final Instant LAST = FIRST.plus(Duration.ofHours(1));

    @ParameterizedTest
    @CsvSource({"5, 30", "6, 60", "7, 120", "8, 240", "9, 480", "10, 900", "11, 900", "1000000, 900"})
    void the_wait_doubles_up_to_the_longest(long failures, long seconds) {
        assertThat(limit(ThrottlePolicy.SIGN_IN, Counted.PLACE, false).openAgain(after(failures)))
                .isEqualTo(LAST.plusSeconds(seconds));
    }

    @Test
    void some_failures_are_free() {
        assertThat(limit(ThrottlePolicy.SIGN_IN, Counted.PLACE, false).openAgain(after(4)))
                .isBefore(LAST);
        assertThat(limit(ThrottlePolicy.SIGN_IN, Counted.DEVICE, false).openAgain(after(9)))
                .isBefore(LAST);
    }

    @Test
    void an_account_failed_at_from_everywhere_still_gives_each_new_place_a_try() {
        var tightened = limit(ThrottlePolicy.SIGN_IN, Counted.PLACE, true);
        assertThat(tightened.holds(after(100))).isTrue();
        assertThat(tightened.holds(after(99))).isFalse();
        assertThat(tightened.openAgain(after(1))).isEqualTo(LAST.plus(Duration.ofMinutes(15)));
        assertThat(tightened.openAgain(new AttemptCount(0, null, null))).isEqualTo(Instant.MIN);
    }

    @Test
    void second_factors_failed_at_from_everywhere_are_for_known_devices_alone() {
        var everywhere = limit(ThrottlePolicy.SECOND_FACTOR, Counted.SUBJECT, false);
        assertThat(everywhere.openAgain(after(99))).isEqualTo(Instant.MIN);
        assertThat(everywhere.openAgain(after(101))).isEqualTo(LAST.plus(Duration.ofDays(1)));
        assertThat(everywhere.counted().concerns(from(Optional.of("device")))).isFalse();
    }

    @Test
    void nobody_waits_longer_than_until_the_earliest_attempt_is_forgotten() {
        var number = limit(ThrottlePolicy.REGISTRATION, Counted.PLACE, true);
        assertThat(number.openAgain(after(2))).isEqualTo(FIRST.plus(Duration.ofDays(1)));
    }

    @Test
    void a_known_device_is_limited_by_its_own_allowance_alone() {
        assertThat(Arrays.stream(Counted.values()).filter(counted -> counted.concerns(from(Optional.of("device")))))
                .containsExactly(Counted.DEVICE);
        assertThat(Arrays.stream(Counted.values()).filter(counted -> counted.concerns(from(Optional.empty()))))
                .containsExactly(Counted.PLACE, Counted.SUBJECT, Counted.ADDRESS, Counted.NETWORK);
    }

    @ParameterizedTest
    @EnumSource
    void a_network_that_guesses_is_slowed_down_but_never_as_fast_as_one_place(ThrottlePolicy policy) {
        var places = policy.limits().stream().filter(limit -> limit.counted() == Counted.PLACE);
        var networks = policy.limits().stream().filter(limit -> limit.counted() == Counted.NETWORK);
        var fewest = networks.mapToInt(ThrottleLimit::free).min().orElse(Integer.MAX_VALUE);
        assertThat(places.mapToInt(ThrottleLimit::free)).allMatch(free -> free < fewest);
    }

    @ParameterizedTest
    @EnumSource
    void one_address_never_uses_up_what_its_network_has(ThrottlePolicy policy) {
        var addresses = policy.limits().stream().filter(limit -> limit.counted() == Counted.ADDRESS);
        var networks = policy.limits().stream().filter(limit -> limit.counted() == Counted.NETWORK);
        var fewest = networks.mapToInt(ThrottleLimit::free).min().orElse(0);
        assertThat(addresses.mapToInt(ThrottleLimit::free)).allMatch(free -> free < fewest);
    }

    @Test
    void waits_are_told_in_whole_minutes_and_seconds() {
        assertThat(new RetryAfter(Duration.ofMillis(1), false).minutes()).isEqualTo(1);
        assertThat(new RetryAfter(Duration.ofSeconds(60), false).minutes()).isEqualTo(1);
        assertThat(new RetryAfter(Duration.ofMillis(60_001), false).minutes()).isEqualTo(2);
        assertThat(new RetryAfter(Duration.ofMillis(1_500), false).seconds()).isEqualTo(2);
    }

    private static ThrottleLimit limit(ThrottlePolicy policy, Counted counted, boolean underAttack) {
        return policy.limits().stream()
                .filter(limit -> limit.counted() == counted && limit.underAttack() == underAttack)
                .findFirst()
                .orElseThrow();
    }

    private static AttemptCount after(long attempts) {
        return new AttemptCount(attempts, FIRST, LAST);
    }

    private static Attempt from(Optional<String> device) {
        return new Attempt(ThrottlePolicy.SIGN_IN, "somebody", Network.of("203.0.113.7"), null, device, LAST);
    }
}
