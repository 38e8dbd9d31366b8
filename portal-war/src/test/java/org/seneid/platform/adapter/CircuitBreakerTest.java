package org.seneid.platform.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Hands clock = new Hands();
    private final CircuitBreaker breaker = new CircuitBreaker(new CircuitBreaker.Policy(3, PAUSE), clock);

    private static final class Hands extends Clock {

        private Instant now = Instant.parse("2026-12-01T00:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Test
    void aPartyIsCalledUntilItFailedOftenInARow() {
        fails(2);
        breaker.answered();
        fails(2);
        assertThat(breaker.admits()).isPresent();
        fails(1);
        assertThat(breaker.admits()).isEmpty();
    }

    @Test
    void afterThePauseOneCallTriesItAndAnAnswerOpensTheWay() {
        fails(3);
        passes(PAUSE);
        assertThat(breaker.admits()).isPresent();
        assertThat(breaker.admits()).as("a second one, meanwhile").isEmpty();
        breaker.answered();
        assertThat(breaker.admits()).isPresent();
    }

    @Test
    void thePauseDoublesWhileItStaysSilentAndEndsAtFiveMinutes() {
        fails(3);
        passes(PAUSE);
        fails(1);
        passes(PAUSE);
        assertThat(breaker.admits()).isEmpty();
        passes(PAUSE);
        assertThat(breaker.admits()).isPresent();
        for (int i = 0; i < 30; i++) {
            passes(Duration.ofMinutes(5));
            fails(1);
        }
        passes(Duration.ofMinutes(5).minusNanos(1));
        assertThat(breaker.admits()).isEmpty();
        passes(Duration.ofNanos(1));
        assertThat(breaker.admits()).isPresent();
    }

    @Test
    void callsThatWereUnderWayTogetherAndFailTogetherMakeThePauseNoLonger() {
        var together = new ArrayList<CircuitBreaker.Pass>();
        for (int i = 0; i < 20; i++) together.add(breaker.admits().orElseThrow());
        together.forEach(breaker::failed);
        passes(PAUSE);
        var trial = breaker.admits().orElseThrow();
        together.forEach(breaker::failed);
        breaker.failed(trial);
        passes(PAUSE.multipliedBy(2).minusNanos(1));
        assertThat(breaker.admits()).isEmpty();
        passes(Duration.ofNanos(1));
        assertThat(breaker.admits()).isPresent();
    }

    @Test
    void aPolicyOfNoneNeverLeavesAlone() {
        var always = new CircuitBreaker(CircuitBreaker.Policy.NEVER, clock);
        for (int i = 0; i < 100; i++) always.failed(always.admits().orElseThrow());
        assertThat(always.admits()).isPresent();
    }

    private void fails(int often) {
        for (int i = 0; i < often; i++) breaker.failed(breaker.admits().orElseThrow());
    }

    private void passes(Duration time) {
        clock.now = clock.now.plus(time);
    }
}
