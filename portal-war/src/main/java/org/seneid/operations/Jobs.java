package org.seneid.operations;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.seneid.platform.acting.Role;
import org.seneid.platform.job.JobRun;
import org.seneid.platform.job.JobRunTable;
import org.seneid.platform.job.JobTimers;

/** Every job of the portal and its last run on each node, as an operator sees it. */
@Stateless
@RolesAllowed(Role.OPERATORS)
public class Jobs {

    @Inject
    JobTimers timers;

    @Inject
    JobRunTable table;

    /** Those of this node as they are now, those of others as they were written down; by job and node. */
    public List<JobRun> all() {
        var written = table.all();
        var here = timers.here().stream().map(run -> JobRun.since(run, written)).toList();
        var known = here.stream().map(JobRun::key).collect(toSet());
        var elsewhere = written.stream().filter(run -> !known.contains(run.key()));
        return Stream.concat(here.stream(), elsewhere)
                .sorted(Comparator.comparing(JobRun::job).thenComparing(JobRun::node))
                .toList();
    }
}
