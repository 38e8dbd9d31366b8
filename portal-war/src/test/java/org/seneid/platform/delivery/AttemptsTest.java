package org.seneid.platform.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
    private static final Backoff BACKOFF =
            new Backoff(Duration.ofSeconds(10), Duration.ofHours(1), Backoff.GiveUp.afterAge(Duration.ofDays(4)));

    private final Attempts attempts = new Attempts();

    @Test
    void theWaitDoublesUpToAnHour() {
        assertThat(BACKOFF.next(1, NOW)).isEqualTo(NOW.plusSeconds(10));
        assertThat(BACKOFF.next(2, NOW)).isEqualTo(NOW.plusSeconds(20));
        assertThat(BACKOFF.next(9, NOW)).isEqualTo(NOW.plusSeconds(2560));
        assertThat(BACKOFF.next(10, NOW)).isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(BACKOFF.next(500, NOW)).isEqualTo(NOW.plus(Duration.ofHours(1)));
    }

    @Test
    void nothingIsDueBeforeItBeginsAndAfterItEnds() {
        assertThat(attempts.due(NOW)).isFalse();
        attempts.begin(NOW);
        assertThat(attempts.due(NOW)).isTrue();
        attempts.end();
        assertThat(attempts.due(NOW)).isFalse();
    }

    @Test
    void aClaimKeepsOthersAwayUntilItRunsOut() {
        attempts.begin(NOW);
        attempts.claimed(NOW.plusSeconds(10));
        assertThat(attempts.due(NOW.plusSeconds(9))).isFalse();
        assertThat(attempts.due(NOW.plusSeconds(10))).isTrue();
    }

    @Test
    void attemptsAreGivenUpByTheirNumber() {
        var three = new Backoff(Duration.ofSeconds(10), Duration.ofHours(1), Backoff.GiveUp.afterAttempts(3));
        attempts.begin(NOW);
        for (int made = 1; made < 3; made++) {
            attempts.claimed(NOW);
            assertThat(attempts.again(three, NOW, NOW)).isTrue();
        }
        attempts.claimed(NOW);
        assertThat(attempts.again(three, NOW, NOW)).isFalse();
        assertThat(attempts.dueAt()).isNull();
    }

    @Test
    void attemptsAreGivenUpByTheAgeOfTheRow() {
        attempts.begin(NOW);
        attempts.claimed(NOW);
        assertThat(attempts.again(BACKOFF, NOW.minus(Duration.ofDays(4)), NOW)).isFalse();
        assertThat(attempts.again(BACKOFF, NOW.minus(Duration.ofDays(3)), NOW)).isTrue();
    }

    @Test
    void whatIsAskedForAgainWaitsFromTheBeginning() {
        attempts.begin(NOW);
        for (int made = 0; made < 9; made++) attempts.claimed(NOW);
        attempts.beginAgain(NOW);
        attempts.claimed(NOW);
        attempts.again(BACKOFF, NOW, NOW);
        assertThat(attempts.dueAt()).isEqualTo(NOW.plusSeconds(20));
    }
}
