package org.seneid.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.seneid.platform.job.JobRun.State;

/** A run says how it is, and what an earlier life of its node knew of failures. */
class JobRunTest {

    private static final Instant NOW = Instant.parse("2026-11-30T03:00:00Z");
    private static final Duration TOOK = Duration.ofMillis(12);
    private static final JobRun NEVER = JobRun.never("ledger-check", "one");

    @Test
    void goesFromNeverOverRunningToDone() {
        assertThat(NEVER.state(NOW)).isEqualTo(State.NEVER);
        assertThat(NEVER.began(NOW).state(NOW)).isEqualTo(State.RUNNING);
        assertThat(NEVER.began(NOW).ended(TOOK).state(NOW)).isEqualTo(State.DONE);
    }

    @Test
    void afterAFailureTheNextRunIsJudgedByItselfAndTheFailureIsStillKnown() {
        var failed = NEVER.began(NOW).failedAt(NOW, "SQLException").ended(TOOK);
        assertThat(failed.state(NOW)).isEqualTo(State.FAILED);
        var next = failed.began(NOW.plusSeconds(60)).ended(TOOK);
        assertThat(next.state(NOW)).isEqualTo(State.DONE);
        assertThat(next.failedAt()).contains(NOW);
        assertThat(next.failure()).isEqualTo("SQLException");
    }

    @Test
    void isLateWhenItsTimeIsLongOver() {
        var planned = NEVER.began(NOW).ended(TOOK).then(Optional.of(NOW.plusSeconds(60)));
        assertThat(planned.state(NOW.plusSeconds(120))).isEqualTo(State.DONE);
        assertThat(planned.state(NOW.plusSeconds(600))).isEqualTo(State.LATE);
    }

    @Test
    void keepsWhatAnEarlierLifeOfTheNodeKnew() {
        var earlier = NEVER.began(NOW).failedAt(NOW, "IOException").ended(TOOK);
        assertThat(JobRun.since(NEVER, List.of(earlier)).failure()).isEqualTo("IOException");
        var again = NEVER.began(NOW.plusSeconds(60)).ended(TOOK);
        assertThat(JobRun.since(again, List.of(earlier)).failure()).isEqualTo("IOException");
        assertThat(JobRun.since(again, List.of(earlier)).failed()).isFalse();
        var elsewhere = JobRun.never("ledger-check", "two");
        assertThat(JobRun.since(elsewhere, List.of(earlier))).isEqualTo(elsewhere);
    }
}
