package org.seneid.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.seneid.operations.Jobs;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.rings.Patience;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.Staff;

/** Every timer of the portal is a job that operators see, with what came of its last run. */
@InContainer
@OnPostgreSQLToo
class JobsIT {

    @Inject
    private Jobs jobs;

    @Inject
    private BrokenTimer broken;

    @Inject
    private Databases databases;

    @Inject
    private Staff staff;

    @Inject
    private As as;

    @AfterEach
    void mend() {
        broken.stop();
    }

    @Test
    void everyTimerIsListedWithItsNextRun() throws Exception {
        assertThat(all())
                .extracting(JobRun::job)
                .contains(
                        "attempt-cleanup",
                        "backup-request",
                        "desk-cleanup",
                        "document-expiry",
                        "event-stream-heartbeat",
                        "guardianship-expiry",
                        "help-expiry",
                        "help-session-poll",
                        "identity-cleanup",
                        "job-record",
                        "ledger-check",
                        "mail-delivery",
                        "payment-delivery",
                        "share-cleanup",
                        "sms-delivery",
                        "trail-archive",
                        "trail-sequencer",
                        "trail-verification");
        assertThat(all()).filteredOn(run -> run.job().equals("ledger-check")).allMatch(run -> run.next()
                .isPresent());
    }

    @Test
    void whatRanIsKnownAndSoonWrittenDown() throws Exception {
        for (var job : List.of("trail-sequencer", "mail-delivery", "backup-request", "event-stream-heartbeat")) {
            Patience.until(() ->
                    run(job).flatMap(JobRun::took).isPresent() && !written(job).isEmpty());
            assertThat(run(job).orElseThrow().node()).isEqualTo(System.getProperty("jboss.node.name"));
            assertThat(run(job).orElseThrow().startedAt()).isPresent();
            assertThat(written(job)).as(job).hasSize(1);
        }
    }

    @Test
    void aJobThatThrowsIsRecordedWithTheClassAndNothingElse() throws Exception {
        broken.start(BrokenTimer.THROWS);
        Patience.until(() -> run(BrokenTimer.THROWS).filter(JobRun::failed).isPresent());
        assertThat(run(BrokenTimer.THROWS))
                .hasValueSatisfying(run -> assertThat(run.failure()).isEqualTo("UnsupportedOperationException"));
        Patience.until(() -> !written(BrokenTimer.THROWS).isEmpty());
        assertThat(written(BrokenTimer.THROWS)).containsExactly("UnsupportedOperationException");
    }

    @Test
    void aJobWhoseTransactionIsRolledBackHasFailed() throws Exception {
        broken.start(BrokenTimer.ROLLS_BACK);
        Patience.until(() -> run(BrokenTimer.ROLLS_BACK).filter(JobRun::failed).isPresent());
        assertThat(run(BrokenTimer.ROLLS_BACK))
                .hasValueSatisfying(run -> assertThat(run.failure()).isEqualTo("RolledBack"));
    }

    @Test
    void whatAnotherNodeWroteDownIsListedToo() throws Exception {
        databases.portal("insert into job_run (job, node, failed, failure, written_at, next_at)"
                + " values ('ledger-check', 'another', false, '', timestamp '2026-01-01 00:00:00',"
                + " timestamp '2026-01-01 03:00:00')");
        try {
            assertThat(all())
                    .filteredOn(run -> run.job().equals("ledger-check"))
                    .extracting(JobRun::node)
                    .contains("another", System.getProperty("jboss.node.name"));
        } finally {
            databases.portal("delete from job_run where node = 'another'");
        }
    }

    private List<JobRun> all() throws Exception {
        return as.operator(operator(), jobs::all);
    }

    private Optional<JobRun> run(String job) throws Exception {
        return all().stream().filter(run -> run.job().equals(job)).findFirst();
    }

    private List<String> written(String job) throws Exception {
        return databases.portal("select failure from job_run where job = ? and started_at is not null", job).stream()
                .map(row -> row.get("failure"))
                .toList();
    }

    private Actor operator;

    private Actor operator() {
        if (operator == null) operator = staff.opened(Citizens.number(), "ops", "Lê Vận Hành", Role.OPERATOR);
        return operator;
    }
}
