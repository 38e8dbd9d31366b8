package org.seneid.platform.job;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.seneid.platform.acting.Role;

/**
 * All timers of the portal on this node, and the last run of each. What ran is written down a few times a minute, and not at
 * each run: some run every second.
 */
@Singleton
@DependsOn("Startup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@RunAs(Role.SYSTEM)
@RolesAllowed({Role.OPERATORS, Role.SYSTEM})
public class JobTimers {

    private static final String JOB = "job-record";

    private final Map<String, JobRun> written = new ConcurrentHashMap<>();

    @Resource
    TimerService timers;

    @Inject
    JobRuns runs;

    @Inject
    JobRunTable table;

    /** The jobs of this node as they are now, whatever is written down. */
    public List<JobRun> here() {
        return timers.getAllTimers().stream()
                .map(this::run)
                .sorted(Comparator.comparing(JobRun::job))
                .toList();
    }

    @Schedule(hour = "*", minute = "*", second = "5/20", info = JOB, persistent = false)
    void write() {
        for (var run : here()) {
            if (run.equals(written.put(run.job(), run))) continue;
            table.write(run.job().equals(JOB) ? run.ended(Duration.ZERO) : run);
        }
        table.forgetGone();
    }

    /** Called when the portal stops: a nightly job's run is known at the next start. */
    @PreDestroy
    void last() {
        written.forEach((job, run) -> table.write(runs.of(job).then(run.next())));
    }

    private JobRun run(Timer timer) {
        return runs.of(String.valueOf(timer.getInfo())).then(next(timer));
    }

    private static Optional<Instant> next(Timer timer) {
        try {
            return Optional.of(timer.getNextTimeout().toInstant());
        } catch (EJBException | IllegalStateException over) {
            return Optional.empty();
        }
    }
}
