package org.seneid.operations.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.seneid.operations.Deliveries;
import org.seneid.operations.DeliveryCount;
import org.seneid.operations.Jobs;
import org.seneid.operations.Undelivered;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.job.JobRun;
import org.seneid.platform.work.DueWork;
import org.seneid.platform.work.Waiting;
import org.seneid.platform.work.WorkPlace;
import org.seneid.platform.work.WorkPlace.Group;
import org.seneid.platform.work.WorkplaceProvider;

/** Where operators work: the state of the portal, what it has yet to deliver, its jobs, and what it is set to. */
@ApplicationScoped
class OperationsWork implements WorkplaceProvider {

    private static final WorkPlace CONSOLE = place("/operations", "operations.console.title", "home", 'o', true);
    private static final WorkPlace OUTBOX =
            place("/operations/outbox", "operations.outbox.title", "transfer", 'x', true);
    private static final WorkPlace JOBS = place("/operations/jobs", "operations.jobs.title", "clock", 'j', true);
    private static final WorkPlace ADAPTERS =
            place("/operations/adapters", "operations.adapters.title", "globe", 'a', true);
    private static final WorkPlace BOOKS =
            place("/operations/books", "operations.books.title", "documents", 'b', false);
    private static final WorkPlace LIMITS = place("/operations/limits", "operations.limits.title", "lock", 'l', false);
    private static final WorkPlace SETTINGS =
            place("/operations/settings", "operations.settings.title", "key", 'c', false);

    @Inject
    Deliveries deliveries;

    @Inject
    Jobs jobs;

    @Inject
    Attentions attentions;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    private static WorkPlace place(String address, String label, String icon, char shortcut, boolean onPhone) {
        return new WorkPlace(address, label, icon, Group.OPERATION, Set.of(Role.OPERATOR), shortcut, onPhone);
    }

    @Override
    public List<WorkPlace> places() {
        return List.of(CONSOLE, OUTBOX, JOBS, ADAPTERS, BOOKS, LIMITS, SETTINGS);
    }

    @Override
    public Waiting waiting(WorkPlace place) {
        if (place.equals(OUTBOX)) return undelivered();
        if (place.equals(JOBS)) return failedJobs();
        return Waiting.NONE;
    }

    /** What was refused is its caseworker's to see to. */
    private Waiting undelivered() {
        var counts = deliveries.counts();
        var failed = in(Undelivered.State.FAILED, counts);
        return new Waiting(in(Undelivered.State.WAITING, counts) + failed, failed, 0);
    }

    private static int in(Undelivered.State state, List<DeliveryCount> counts) {
        return (int) counts.stream()
                .filter(count -> count.state() == state)
                .mapToLong(DeliveryCount::count)
                .sum();
    }

    /** Only those that somebody has to look at. */
    private Waiting failedJobs() {
        var now = clock.instant();
        var failed =
                (int) jobs.all().stream().filter(run -> wrong(run.state(now))).count();
        return new Waiting(failed == 0 ? -1 : failed, failed, 0);
    }

    static boolean wrong(JobRun.State state) {
        return state == JobRun.State.FAILED || state == JobRun.State.LATE;
    }

    @Override
    public List<DueWork> due(int limit) {
        if (acting.signedIn().role() != Role.OPERATOR) return List.of();
        return attentions.all().stream()
                .limit(limit)
                .map(one -> new DueWork(
                        clock.instant(),
                        one.key(),
                        "operations.attention.count",
                        List.of(one.count()),
                        "",
                        one.address(),
                        "operations.attention.see"))
                .toList();
    }
}
