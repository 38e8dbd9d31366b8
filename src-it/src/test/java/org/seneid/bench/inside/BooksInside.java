package org.seneid.bench.inside;

import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.seneid.ledger.LedgerCheckRounds;
import org.seneid.ledger.Statements;
import org.seneid.platform.acting.Actor;
import org.seneid.support.As;
import org.seneid.support.Residents;

/** Books of many lines: how long a check of them takes, and a statement of somebody who has few. */
@ApplicationScoped
public class BooksInside {

    private static final int FILLERS = 200;
    private static final int AT_ONCE = 2_000;

    /** Below those of everybody else. */
    private static final long FIRST = -1_000_000_000L;

    private static final String LINE =
            """
            insert into ledger_transfer (id, kind, payer, payer_kind, receiver, receiver_kind, amount, receiver_balance,
              receiver_line, reference, booked_at)
            values (?, 'TOP_UP', 0, 'BANK', ?, 'CITIZEN', 1, ?, ?, ?, ?)""";

    private static final String LINES = "select 2 * count(*) from ledger_transfer";
    private static final String BARE = "select sum(amount) from ledger_transfer";

    @Inject
    private Residents residents;

    @Inject
    private Statements statements;

    @Inject
    private LedgerCheckRounds check;

    @Inject
    private As as;

    @Inject
    private Turns turns;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    private final List<long[]> fillers = new ArrayList<>();
    private Actor reader;
    private long next = FIRST;

    /** Adds lines until there are as many; they are spread over some citizens. */
    long grow(long lines) throws Exception {
        try (var connection = database.getConnection()) {
            while (fillers.size() < FILLERS) fillers.add(filler(connection));
            long missing = (lines - number(connection, LINES)) / 2;
            connection.setAutoCommit(false);
            for (long at = 0; at < missing; at += AT_ONCE) add(connection, Math.min(AT_ONCE, missing - at));
            for (var filler : fillers)
                SharesInside.run(
                        connection,
                        "update ledger_account set balance = ?, lines = ? where id = ?",
                        filler[1],
                        filler[2],
                        filler[0]);
            SharesInside.run(
                    connection, "update ledger_account set balance = balance - ? where id = 0", Math.max(0, missing));
            connection.commit();
            connection.setAutoCommit(true);
            return number(connection, LINES);
        }
    }

    /** Id, balance and lines of an account. */
    private long[] filler(Connection connection) throws Exception {
        var citizen = residents.make(aCitizen().withBalance(1)).actor();
        try (var account =
                connection.prepareStatement("select id, balance, lines from ledger_account where owner = ?")) {
            account.setLong(1, citizen.account().value());
            try (var row = account.executeQuery()) {
                row.next();
                return new long[] {row.getLong(1), row.getLong(2), row.getLong(3)};
            }
        }
    }

    private void add(Connection connection, long count) throws SQLException {
        var now = Timestamp.from(clock.instant());
        try (var insert = connection.prepareStatement(LINE)) {
            for (long i = 0; i < count; i++) {
                var filler = fillers.get((int) (i % FILLERS));
                insert.setLong(1, next++);
                insert.setLong(2, filler[0]);
                insert.setLong(3, ++filler[1]);
                insert.setLong(4, ++filler[2]);
                insert.setString(5, "GROW" + next);
                insert.setTimestamp(6, now);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    /** Lines that are checked a second. */
    double check() throws Exception {
        long begun = System.nanoTime();
        if (!as.system(null, check::addUp).holds()) throw new IllegalStateException("the books do not add up");
        return perSecond(begun);
    }

    /** Lines whose amounts are summed a second, by nothing but that. */
    double bare() throws SQLException {
        long begun = System.nanoTime();
        try (var connection = database.getConnection()) {
            number(connection, BARE);
        }
        return perSecond(begun);
    }

    private double perSecond(long begun) throws SQLException {
        long took = System.nanoTime() - begun;
        try (var connection = database.getConnection()) {
            return number(connection, LINES) * 1e9 / took;
        }
    }

    /** Statements a second of somebody with a few lines. */
    double statements(Duration window) throws Exception {
        if (reader == null) reader = residents.make(aCitizen().withBalance(1)).actor();
        return turns.perSecond(1, window, () -> {
            as.citizen(reader, () -> statements.between(Instant.EPOCH, clock.instant()));
            return true;
        });
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql);
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
