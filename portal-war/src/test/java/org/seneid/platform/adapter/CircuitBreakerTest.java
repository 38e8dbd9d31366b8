package org.seneid.platform.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
        assertThat(breaker.admits()).isTrue();
        fails(1);
        assertThat(breaker.admits()).isFalse();
    }

    @Test
    void afterThePauseOneCallTriesItAndAnAnswerOpensTheWay() {
        fails(3);
        passes(PAUSE);
        assertThat(breaker.admits()).isTrue();
        assertThat(breaker.admits()).as("a second one, meanwhile").isFalse();
        breaker.answered();
        assertThat(breaker.admits()).isTrue();
    }

    @Test
    void thePauseDoublesWhileItStaysSilentAndEndsAtFiveMinutes() {
        fails(3);
        passes(PAUSE);
        assertThat(breaker.admits()).isTrue();
        breaker.failed();
        passes(PAUSE);
        assertThat(breaker.admits()).isFalse();
        passes(PAUSE);
        assertThat(breaker.admits()).isTrue();
        fails(30);
        passes(Duration.ofMinutes(5));
        assertThat(breaker.admits()).isTrue();
    }

    @Test
    void aPolicyOfNoneNeverLeavesAlone() {
        var always = new CircuitBreaker(CircuitBreaker.Policy.NEVER, clock);
        for (int i = 0; i < 100; i++) always.failed();
        assertThat(always.admits()).isTrue();
    }

    private void fails(int often) {
        for (int i = 0; i < often; i++) breaker.failed();
    }

    private void passes(Duration time) {
        clock.now = clock.now.plus(time);
    }
}
