package org.seneid.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Lets one transaction of this server after the other have a row, where the database does not do so reliably.
 *
 * <p>H2 2.4.240 now and then computes an update from the row as it was before it waited for another transaction, and what
 * that one wrote is lost: seen in a book of 75 transfers. A file of H2 has one server, so turns within it are enough.
 */
@ApplicationScoped
class RowTurns {

    private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(10);

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource portal;

    private final Map<List<Object>, Object> taken = new HashMap<>();
    private boolean needed;

    @PostConstruct
    void look() {
        try (var connection = portal.getConnection()) {
            needed = connection.getMetaData().getDatabaseProductName().equals("H2");
        } catch (SQLException gone) {
            throw new IllegalStateException("the portal's database went away", gone);
        }
    }

    /**
     * Waits until no other transaction has the row, and keeps it to the end of this one.
     *
     * @throws IllegalStateException when another keeps it for ten seconds
     */
    void take(Class<?> entity, String by, Object value) {
        if (!needed) return;
        var row = List.of(entity, by, value);
        var mine = transactions.getTransactionKey();
        synchronized (taken) {
            var until = System.nanoTime() + LONGEST_WAIT;
            while (!mine.equals(taken.getOrDefault(row, mine))) await(until - System.nanoTime());
            if (taken.put(row, mine) == null) transactions.registerInterposedSynchronization(giveBack(row));
        }
    }

    private void await(long nanos) {
        if (nanos <= 0) throw new IllegalStateException("another transaction keeps the row");
        try {
            TimeUnit.NANOSECONDS.timedWait(taken, nanos);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private Synchronization giveBack(List<Object> row) {
        return new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                synchronized (taken) {
                    taken.remove(row);
                    taken.notifyAll();
                }
            }
        };
    }
}
