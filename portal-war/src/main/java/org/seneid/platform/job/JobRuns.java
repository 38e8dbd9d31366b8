package org.seneid.platform.job;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** The last run of each job on this node, since it started. */
@ApplicationScoped
public class JobRuns {

    /** As the server is called that this portal runs on. */
    static final String NODE = System.getProperty("jboss.node.name", "");

    private static final int LONGEST_FAILURE = 80;

    @Inject
    Clock clock;

    private final Map<String, JobRun> last = new ConcurrentHashMap<>();
    private final Map<String, Long> began = new ConcurrentHashMap<>();

    JobRun of(String job) {
        return last.getOrDefault(job, JobRun.never(job, NODE));
    }

    void began(String job) {
        began.put(job, System.nanoTime());
        change(job, run -> run.began(clock.instant()));
    }

    void ended(String job) {
        var took = Duration.ofNanos(System.nanoTime() - began.get(job));
        change(job, run -> run.ended(took));
    }

    /** Called by a job that goes on after a failure; of the failure only its class is told. */
    public void failed(String job, Throwable thrown) {
        var cause = thrown;
        while (cause instanceof EJBException && cause.getCause() != null) cause = cause.getCause();
        failed(job, cause.getClass().getSimpleName());
    }

    /** A failure that is known already says more than that nothing was committed. */
    void rolledBack(String job, String why) {
        if (!of(job).failed()) failed(job, why);
    }

    /** Called by a job that found what must not be. @param why a word without anybody's data */
    public void failed(String job, String why) {
        var word = why.substring(0, Math.min(why.length(), LONGEST_FAILURE));
        change(job, run -> run.failedAt(clock.instant(), word));
    }

    private void change(String job, UnaryOperator<JobRun> change) {
        last.compute(job, (name, run) -> change.apply(run == null ? JobRun.never(name, NODE) : run));
    }
}
