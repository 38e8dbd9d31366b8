package org.seneid.audit.archive;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import javax.sql.DataSource;
import org.seneid.audit.sequencer.CheckpointSigner;
import org.seneid.audit.sequencer.CheckpointTable;
import org.seneid.platform.Clocks;
import org.seneid.platform.acting.Role;
import org.seneid.platform.job.JobRuns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts each closed month of the trail into a signed file, and deletes its entries after five years. The hashes of their
 * leaves stay, so that every proof of what is left holds as before.
 */
@Singleton
@DependsOn("Startup")
@RunAs(Role.SYSTEM)
@TransactionManagement(TransactionManagementType.BEAN)
public class Archiver {

    static final String JOB = "trail-archive";

    private static final Logger LOG = LoggerFactory.getLogger(Archiver.class);
    private static final int DELETED_AT_ONCE = 5_000;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource database;

    @Inject
    Archives archives;

    @Inject
    CheckpointSigner signer;

    @Inject
    Clock clock;

    @Inject
    JobRuns runs;

    /** Called by the timer; run twice it finds nothing to do. */
    @PermitAll
    @Schedule(hour = "2", minute = "40", timezone = "Asia/Ho_Chi_Minh", info = Archiver.JOB, persistent = false)
    public void work() {
        try (var connection = database.getConnection()) {
            archive(connection);
            expire(connection);
        } catch (SQLException | IOException tomorrow) {
            LOG.error("the trail is not archived: {}", tomorrow.getMessage());
            runs.failed(JOB, tomorrow);
        }
    }

    private void archive(Connection connection) throws SQLException, IOException {
        var last = archives.genuine(connection).stream().reduce((earlier, later) -> later);
        var next = last.map(month -> month.month().plusMonths(1)).or(() -> first(connection));
        if (next.isEmpty()) return;
        var done = last.map(ArchiveTable.Month::end).orElse(0L);
        var now = YearMonth.from(clock.instant().atZone(Clocks.CITIZENS_ZONE));
        for (var month = next.get(); month.isBefore(now); month = month.plusMonths(1)) {
            var closed = new CheckpointTable(connection).before(end(month));
            if (closed.isEmpty() || closed.get().size() <= done) continue;
            archive(month, done, closed.get(), connection);
            done = closed.get().size();
        }
    }

    private void archive(YearMonth month, long first, CheckpointTable.Signed closed, Connection connection)
            throws SQLException, IOException {
        var file = archives.file(month);
        file.write(month, first, closed.size(), closed.note(), connection);
        var sha256 = file.sha256();
        var note = signer.sign(ArchiveTable.Month.text(month.toString(), first, closed.size(), sha256));
        var kept =
                new ArchiveTable.Month(month.toString(), first, closed.size(), ArchiveFile.name(month), sha256, note);
        new ArchiveTable(connection).keep(kept, clock.instant());
        LOG.info("trail of {} archived: leaves {} to {}", month, first, closed.size() - 1);
    }

    private void expire(Connection connection) throws SQLException, IOException {
        var table = new ArchiveTable(connection);
        for (var month : archives.over(connection)) {
            if (!table.has(month)) continue;
            if (!archives.whole(month)) {
                LOG.error("trail of {} stays: its archive is lost or was changed", month.period());
                runs.failed(JOB, "ArchiveNotWhole");
                continue;
            }
            table.expire(month, clock.instant());
            for (long from = month.first(); from < month.end(); from += DELETED_AT_ONCE)
                table.delete(from, Math.min(month.end(), from + DELETED_AT_ONCE));
        }
    }

    private static Optional<YearMonth> first(Connection connection) {
        try {
            return new CheckpointTable(connection)
                    .after(0, 1).stream()
                            .findFirst()
                            .map(signed -> YearMonth.from(signed.at().atZone(Clocks.CITIZENS_ZONE)));
        } catch (SQLException broken) {
            throw new IllegalStateException("the tree cannot be read", broken);
        }
    }

    private static Instant end(YearMonth month) {
        return month.plusMonths(1).atDay(1).atStartOfDay(Clocks.CITIZENS_ZONE).toInstant();
    }
}
