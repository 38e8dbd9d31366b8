package org.seneid.audit.proof;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.seneid.audit.sequencer.Sequencer;
import org.seneid.platform.AccountId;

/**
 * Has what somebody just did placed at once, and not within the second. Whoever waits for it holds no connection, or as many
 * who ask as there are connections would keep the sequencer from the one that it needs.
 */
@ApplicationScoped
class SequenceNow {

    private static final int SECONDS = 2;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource database;

    @Inject
    Sequencer sequencer;

    private final Semaphore one = new Semaphore(1, true);

    /** To be called without a transaction; after two seconds it is left to the sequencer. */
    void up(AccountId owner) {
        if (!waiting(owner)) return;
        try {
            if (!one.tryAcquire(SECONDS, TimeUnit.SECONDS)) return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            if (waiting(owner)) sequencer.work();
        } finally {
            one.release();
        }
    }

    private boolean waiting(AccountId owner) {
        try (var connection = database.getConnection()) {
            return new LeafTable(connection).waiting(owner);
        } catch (SQLException broken) {
            throw new IllegalStateException("entries cannot be read", broken);
        }
    }
}
