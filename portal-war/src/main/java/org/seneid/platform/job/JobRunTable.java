package org.seneid.platform.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The last run of each job on each node, as it was written down. */
@ApplicationScoped
public class JobRunTable {

    /** Every job runs each day, so a row that is older belongs to a node or a job that there is no more. */
    private static final Duration KEPT = Duration.ofDays(30);

    private static final String ALL =
            "select job, node, started_at, took_ms, failed, failed_at, failure, next_at from job_run";
    private static final String CHANGE = "update job_run set started_at = ?, took_ms = ?, failed = ?, failed_at = ?,"
            + " failure = ?, next_at = ?, written_at = ? where job = ? and node = ?";
    private static final String ADD = "insert into job_run (started_at, took_ms, failed, failed_at, failure, next_at,"
            + " written_at, job, node) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource database;

    @Inject
    Clock clock;

    /** By job and node. */
    @Transactional(TxType.SUPPORTS)
    public List<JobRun> all() {
        return select(ALL + " order by job, node");
    }

    /** The only writer of a node's rows is that node. */
    @Transactional
    void write(JobRun run) {
        var earlier = select(ALL + " where job = ? and node = ?", run.job(), run.node()).stream()
                .findFirst();
        var now = earlier.map(run::after).orElse(run);
        execute(earlier.isPresent() ? CHANGE : ADD, now);
    }

    @Transactional
    void forgetGone() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("delete from job_run where written_at < ?")) {
            statement.setTimestamp(1, Timestamp.from(clock.instant().minus(KEPT)));
            statement.executeUpdate();
        } catch (SQLException broken) {
            throw unusable(broken);
        }
    }

    private void execute(String sql, JobRun run) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            set(statement, 1, run.startedAt());
            statement.setObject(2, run.took().map(Duration::toMillis).orElse(null));
            statement.setBoolean(3, run.failed());
            set(statement, 4, run.failedAt());
            statement.setString(5, run.failure());
            set(statement, 6, run.next());
            set(statement, 7, Optional.of(clock.instant()));
            statement.setString(8, run.job());
            statement.setString(9, run.node());
            statement.executeUpdate();
        } catch (SQLException broken) {
            throw unusable(broken);
        }
    }

    private static void set(PreparedStatement statement, int place, Optional<Instant> moment) throws SQLException {
        statement.setTimestamp(place, moment.map(Timestamp::from).orElse(null));
    }

    private List<JobRun> select(String sql, String... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setString(i + 1, values[i]);
            try (var rows = statement.executeQuery()) {
                var runs = new ArrayList<JobRun>();
                while (rows.next()) runs.add(run(rows));
                return runs;
            }
        } catch (SQLException broken) {
            throw unusable(broken);
        }
    }

    private static JobRun run(ResultSet row) throws SQLException {
        var took = row.getObject("took_ms") == null
                ? Optional.<Duration>empty()
                : Optional.of(Duration.ofMillis(row.getLong("took_ms")));
        return new JobRun(
                row.getString("job"),
                row.getString("node"),
                moment(row, "started_at"),
                took,
                row.getBoolean("failed"),
                moment(row, "failed_at"),
                row.getString("failure"),
                moment(row, "next_at"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }

    private static IllegalStateException unusable(SQLException broken) {
        return new IllegalStateException("the jobs' runs cannot be read or written", broken);
    }
}
