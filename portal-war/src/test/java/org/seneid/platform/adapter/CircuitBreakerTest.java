package org.seneid.platform.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.seneid.platform.HeldClock;

class CircuitBreakerTest {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final HeldClock clock = new HeldClock();
    private final CircuitBreaker breaker = new CircuitBreaker(new CircuitBreaker.Policy(3, PAUSE), clock);

    @Test
    void aPartyIsCalledUntilItFailedOftenInARow() {
        fails(2);
        breaker.answered();
        fails(2);
        assertThat(breaker.permit()).isPresent();
        fails(1);
        assertThat(breaker.permit()).isEmpty();
    }

    @Test
    void afterThePauseOneCallTriesItAndAnAnswerOpensTheWay() {
        fails(3);
        clock.passes(PAUSE);
        assertThat(breaker.permit()).isPresent();
        assertThat(breaker.permit()).as("a second one, meanwhile").isEmpty();
        breaker.answered();
        assertThat(breaker.permit()).isPresent();
    }

    @Test
    void thePauseDoublesWhileItStaysSilentAndEndsAtFiveMinutes() {
        fails(3);
        clock.passes(PAUSE);
        fails(1);
        clock.passes(PAUSE);
        assertThat(breaker.permit()).isEmpty();
        clock.passes(PAUSE);
        assertThat(breaker.permit()).isPresent();
        for (int i = 0; i < 30; i++) {
            clock.passes(Duration.ofMinutes(5));
            fails(1);
        }
        clock.passes(Duration.ofMinutes(5).minusNanos(1));
        assertThat(breaker.permit()).isEmpty();
        clock.passes(Duration.ofNanos(1));
        assertThat(breaker.permit()).isPresent();
    }

    @Test
    void callsThatWereUnderWayTogetherAndFailTogetherMakeThePauseNoLonger() {
        var together = new ArrayList<CircuitBreaker.Permit>();
        for (int i = 0; i < 20; i++) together.add(breaker.permit().orElseThrow());
        together.forEach(breaker::failed);
        clock.passes(PAUSE);
        var trial = breaker.permit().orElseThrow();
        together.forEach(breaker::failed);
        breaker.failed(trial);
        clock.passes(PAUSE.multipliedBy(2).minusNanos(1));
        assertThat(breaker.permit()).isEmpty();
        clock.passes(Duration.ofNanos(1));
        assertThat(breaker.permit()).isPresent();
    }

    @Test
    void aPolicyOfNoneNeverLeavesAlone() {
        var always = new CircuitBreaker(CircuitBreaker.Policy.NEVER, clock);
        for (int i = 0; i < 100; i++) always.failed(always.permit().orElseThrow());
        assertThat(always.permit()).isPresent();
    }

    private void fails(int often) {
        for (int i = 0; i < often; i++) breaker.failed(breaker.permit().orElseThrow());
    }
}
