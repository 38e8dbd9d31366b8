package org.seneid.operations.web;

import static org.seneid.platform.web.list.ListColumn.onDemand;
import static org.seneid.platform.web.list.ListColumn.shown;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.seneid.operations.Jobs;
import org.seneid.platform.job.JobRun;
import org.seneid.platform.list.RowCount;
import org.seneid.platform.list.Slice;
import org.seneid.platform.web.list.ListView;
import org.seneid.platform.web.list.StaffList;

/** Every job on every node, with what came of its last run. */
@Named
@RequestScoped
public class JobsPage {

    private static final String WRONG = "wrong";
    private static final String SHOW = "show";

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    private Instant now;
    private List<JobRun> all;
    private List<JobRun> matching;
    private StaffList<JobRun> list;
    private boolean onlyWrong;

    @PostConstruct
    void open() {
        now = clock.instant();
        all = jobs.all();
        onlyWrong = StaffList.current().value(SHOW).filter(WRONG::equals).isPresent();
        matching = onlyWrong ? wrong() : all;
        list = StaffList.<JobRun>named("operations.jobs")
                .columns(
                        shown("job"),
                        shown("state"),
                        shown("started"),
                        shown("took"),
                        shown("next"),
                        shown("failure").unsorted(),
                        shown("node"),
                        onDemand("timer").unsorted())
                .sortedBy("job")
                .of(this::part, () -> RowCount.of((long) matching.size()));
    }

    private List<JobRun> wrong() {
        return all.stream().filter(run -> OperationsWork.wrong(run.state(now))).toList();
    }

    private Map<String, Comparator<JobRun>> orders() {
        var moment = Comparator.<Instant>naturalOrder();
        return Map.of(
                "job", Comparator.comparing(JobRun::job),
                "node", Comparator.comparing(JobRun::node),
                "state", Comparator.comparing(run -> run.state(now)),
                "started", Comparator.comparing(run -> run.startedAt().orElse(Instant.MIN), moment),
                "next", Comparator.comparing(run -> run.next().orElse(Instant.MAX), moment),
                "took", Comparator.comparing(run -> run.took().orElse(Duration.ZERO)));
    }

    /** There are few, and all are here already. */
    private List<JobRun> part(Slice slice) {
        var order = orders().getOrDefault(slice.sort(), Comparator.comparing(JobRun::job));
        return matching.stream()
                .sorted((slice.descending() ? order.reversed() : order).thenComparing(JobRun::key))
                .skip(slice.first())
                .limit(slice.size())
                .toList();
    }

    public List<ListView> getViews() {
        var address = StaffList.current();
        return List.of(
                new ListView(address.filtered(SHOW, null).toString(), "operations.jobs.all", !onlyWrong, all.size()),
                new ListView(
                        address.filtered(SHOW, WRONG).toString(), "operations.jobs.wrong", onlyWrong, wrong().size()));
    }

    public StaffList<JobRun> getList() {
        return list;
    }

    public JobRun.State state(JobRun run) {
        return run.state(now);
    }

    /** How its state looks. */
    public String kind(JobRun run) {
        return switch (state(run)) {
            case DONE -> "ok";
            case NEVER, RUNNING -> "info";
            case FAILED, LATE -> "bad";
        };
    }
}
