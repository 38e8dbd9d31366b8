package org.seneid.platform.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The last run of a job on one node.
 *
 * @param job the name of its timer
 * @param startedAt empty before the first run
 * @param took empty while it runs
 * @param failed whether the last run failed
 * @param failedAt when a run failed last; empty when none did
 * @param failure what it failed with: the name of a class or a word, without anybody's data; empty when none did
 * @param next when it runs next; empty when that is not known
 */
public record JobRun(
        String job,
        String node,
        Optional<Instant> startedAt,
        Optional<Duration> took,
        boolean failed,
        Optional<Instant> failedAt,
        String failure,
        Optional<Instant> next) {

    /** How a job is, as a page says it. */
    public enum State {
        NEVER,
        RUNNING,
        DONE,
        FAILED,
        /** It should have run by now: its node stands still, or is gone. */
        LATE
    }

    private static final Duration LATE_AFTER = Duration.ofMinutes(5);

    static JobRun never(String job, String node) {
        return new JobRun(job, node, Optional.empty(), Optional.empty(), false, Optional.empty(), "", Optional.empty());
    }

    JobRun began(Instant now) {
        return new JobRun(job, node, Optional.of(now), Optional.empty(), false, failedAt, failure, next);
    }

    JobRun failedAt(Instant now, String why) {
        return new JobRun(job, node, startedAt, took, true, Optional.of(now), why, next);
    }

    JobRun ended(Duration after) {
        return new JobRun(job, node, startedAt, Optional.of(after), failed, failedAt, failure, next);
    }

    JobRun then(Optional<Instant> planned) {
        return new JobRun(job, node, startedAt, took, failed, failedAt, failure, planned);
    }

    /** A run of this node, with what was written down in an earlier life of it. */
    public static JobRun since(JobRun run, List<JobRun> written) {
        return written.stream()
                .filter(earlier -> earlier.key().equals(run.key()))
                .findFirst()
                .map(run::after)
                .orElse(run);
    }

    /** The job and its node, which are one row. */
    public String key() {
        return node + "/" + job;
    }

    /** Keeps the failure of an earlier life of the node, when there was none in this one. */
    JobRun after(JobRun earlier) {
        if (startedAt.isEmpty()) return earlier.then(next);
        if (failedAt.isPresent() || earlier.failedAt.isEmpty()) return this;
        return new JobRun(job, node, startedAt, took, failed, earlier.failedAt, earlier.failure, next);
    }

    public State state(Instant now) {
        if (next.filter(planned -> planned.plus(LATE_AFTER).isBefore(now)).isPresent()) return State.LATE;
        if (startedAt.isEmpty()) return State.NEVER;
        if (took.isEmpty()) return State.RUNNING;
        return failed ? State.FAILED : State.DONE;
    }
}
