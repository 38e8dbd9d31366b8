package org.seneid.audit.sequencer;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.seneid.platform.acting.Role;
import org.seneid.platform.job.JobRuns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives what was committed to the trail its place in the tree, every second, and has the tree signed: once a minute while it
 * grows, and when the portal stops. Of several nodes one at a time does, and nobody else waits for it.
 */
@Singleton
@Startup
@DependsOn("Startup")
@RunAs(Role.SYSTEM)
@TransactionManagement(TransactionManagementType.BEAN)
public class Sequencer {

    static final String JOB = "trail-sequencer";

    private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);

    /** Of each second; what is left waits for the next. */
    private static final Duration AT_WORK = Duration.ofMillis(700);

    private static final Duration AT_THE_END = Duration.ofSeconds(10);

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource database;

    @Resource
    UserTransaction transaction;

    @Inject
    TreeAppender appender;

    @Inject
    SequencerHealth pulse;

    @Inject
    JobRuns runs;

    /** One piece of work in a transaction of its own. */
    @FunctionalInterface
    private interface Piece<T> {
        T in(Connection connection) throws SQLException;
    }

    /** Called by the timer; run twice it finds nothing to do. */
    @PermitAll
    @Schedule(hour = "*", minute = "*", second = "*", info = Sequencer.JOB, persistent = false)
    public void work() {
        try {
            catchUp(AT_WORK);
            if (alone(appender::toSign)) signNow();
            pulse.beat();
        } catch (SQLException | RollbackException | RuntimeException later) {
            LOG.error("the trail is not sequenced: {}", later.getMessage());
            runs.failed(JOB, later);
        }
    }

    /** Called when the portal stops: what it did to the end is signed. */
    @PermitAll
    @PreDestroy
    public void last() {
        try {
            catchUp(AT_THE_END);
            signNow();
        } catch (SQLException | RollbackException | RuntimeException atTheNextStart) {
            LOG.warn("the trail is signed at the next start: {}", atTheNextStart.getMessage());
        }
    }

    private void catchUp(Duration most) throws SQLException, RollbackException {
        var end = System.nanoTime() + most.toNanos();
        while (System.nanoTime() < end && alone(appender::waiting)) {
            if (grown() < TreeAppender.AT_ONCE) return;
        }
    }

    /** What somebody put where the tree grows to is in its way once. */
    private int grown() throws SQLException, RollbackException {
        try {
            return alone(appender::grow);
        } catch (SQLException | RollbackException | RuntimeException inTheWay) {
            LOG.error("the trail does not grow, and what lies beyond it is cleared: {}", inTheWay.getMessage());
            alone(connection -> {
                appender.clear(connection);
                return null;
            });
            return alone(appender::grow);
        }
    }

    private void signNow() throws SQLException, RollbackException {
        alone(connection -> {
            appender.sign(connection);
            return null;
        });
    }

    private <T> T alone(Piece<T> piece) throws SQLException, RollbackException {
        try {
            transaction.begin();
            var done = false;
            try (var connection = database.getConnection()) {
                var result = piece.in(connection);
                done = true;
                return result;
            } finally {
                if (done) transaction.commit();
                else transaction.rollback();
            }
        } catch (NotSupportedException
                | SystemException
                | HeuristicMixedException
                | HeuristicRollbackException broken) {
            throw new IllegalStateException("the sequencer has no transactions", broken);
        }
    }
}
