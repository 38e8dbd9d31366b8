package org.seneid.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.seneid.platform.PublicId;

/** What books from before lines had numbers become, on both databases. */
class LedgerUpgradeIT {

    private static final String LINES =
            """
            select e.account, e.line, e.amount, e.balance from ledger_entry e where e.account_kind = 'CITIZEN'
            order by e.account, e.line""";

    @Test
    void linesAreNumberedByTheirBalancesAndWhatWasSeenToIsNotSuspended() throws Exception {
        var h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + PublicId.random().value() + ";DB_CLOSE_DELAY=-1");
        upgraded(h2);
        try (var postgres = EmbeddedPostgres.builder().start()) {
            upgraded(postgres.getPostgresDatabase());
        }
    }

    private static void upgraded(DataSource database) throws SQLException {
        migrate(database, "46");
        citizens(database);
        even(database);
        crossed(database);
        backAndForth(database);
        torn(database);
        arrivals(database);

        migrate(database, "latest");

        assertThat(rows(database, LINES))
                .containsExactly(
                        "1001 1 100 100",
                        "1001 2 -30 70",
                        "1001 3 -70 0",
                        "1001 4 50 50",
                        "1002 1 100 100",
                        "1002 2 -30 70",
                        "1002 3 -20 50",
                        "1002 4 -50 0",
                        "1003 1 10 10",
                        "1003 2 -10 0",
                        "1003 3 10 10",
                        "1003 4 -5 5",
                        "1004 1 10 10",
                        "1004 2 7 27");
        assertThat(rows(database, "select id, lines from ledger_account where kind = 'CITIZEN' order by id"))
                .containsExactly("1001 4", "1002 4", "1003 4", "1004 2");
        assertThat(rows(
                        database,
                        "select reference, amount from ledger_transfer where kind = 'ARRIVAL' order by reference"))
                .containsExactly("FT-new 20", "FT-open 21");
    }

    private static void citizens(DataSource database) throws SQLException {
        for (int id = 1001; id <= 1004; id++) {
            run(
                    database,
                    """
                    insert into account (id, version, public_id, person, name, role, level, status, second_factor, sms_codes, opened_at)
                    values (%d, 0, 'a%d', '00120000%d', 'LE VAN BAN', 'CITIZEN', 2, 'ACTIVE', false, false,
                      timestamp '2026-01-01 00:00:00')"""
                            .formatted(id, id, id));
            run(
                    database,
                    """
                    insert into ledger_account (id, version, kind, owner, balance, lowest, opened_at)
                    values (%d, 0, 'CITIZEN', %d, 0, 0, timestamp '2026-01-01 00:00:00')"""
                            .formatted(id, id));
        }
    }

    private static void even(DataSource database) throws SQLException {
        in(database, 101, 1001, 100, 100, 1);
        out(database, 102, 1001, 30, 70, 2);
        out(database, 103, 1001, 70, 0, 3);
        in(database, 104, 1001, 50, 50, 4);
    }

    /** Two paid at once, and the one that was booked first had read the later time. */
    private static void crossed(DataSource database) throws SQLException {
        in(database, 201, 1002, 100, 100, 1);
        out(database, 250, 1002, 30, 70, 6);
        out(database, 202, 1002, 20, 50, 5);
        out(database, 203, 1002, 50, 0, 7);
    }

    private static void backAndForth(DataSource database) throws SQLException {
        in(database, 301, 1003, 10, 10, 2);
        out(database, 302, 1003, 10, 0, 1);
        in(database, 303, 1003, 10, 10, 3);
        out(database, 304, 1003, 5, 5, 4);
    }

    /** Of these no order is whole: the times have to do. */
    private static void torn(DataSource database) throws SQLException {
        in(database, 401, 1004, 10, 10, 1);
        in(database, 402, 1004, 7, 27, 2);
    }

    private static void arrivals(DataSource database) throws SQLException {
        for (var arrival : List.of("1, 'FT-new', 20", "2, 'FT-open', 21", "3, 'FT-settled', 22"))
            run(
                    database,
                    "insert into bank_arrival (id, reference, amount, receiver, memo, read_at) values (" + arrival
                            + ", '000', '', timestamp '2026-01-02 00:00:00')");
        difference(database, 1, "FT-open", "null");
        difference(database, 2, "FT-settled", "timestamp '2026-01-04 00:00:00'");
    }

    private static void difference(DataSource database, int id, String reference, String settled) throws SQLException {
        run(
                database,
                """
                insert into bank_difference (id, version, public_id, booked_on, kind, reference, at_bank, here, found_at, note,
                  settled_at) values (%d, 0, 'd%d', date '2026-01-02', 'RECEIVER', '%s', 22, 0, timestamp '2026-01-03 00:00:00', '', %s)"""
                        .formatted(id, id, reference, settled));
    }

    private static void in(DataSource database, long id, long citizen, long amount, long left, int second)
            throws SQLException {
        run(
                database,
                """
                insert into ledger_transfer (id, kind, payer, receiver, amount, receiver_balance, reference, booked_at)
                values (%d, 'TOP_UP', 0, %d, %d, %d, 'R-%d', timestamp '2026-02-01 00:00:0%d')"""
                        .formatted(id, citizen, amount, left, id, second));
    }

    private static void out(DataSource database, long id, long citizen, long amount, long left, int second)
            throws SQLException {
        run(
                database,
                """
                insert into ledger_transfer (id, kind, payer, receiver, amount, payer_balance, reference, booked_at)
                values (%d, 'PAY_OUT', %d, 0, %d, %d, 'R-%d', timestamp '2026-02-01 00:00:0%d')"""
                        .formatted(id, citizen, amount, left, id, second));
    }

    private static void migrate(DataSource database, String target) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/portal")
                .target(target)
                .load()
                .migrate();
    }

    private static void run(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static List<String> rows(DataSource database, String question) throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(question)) {
            var columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= columns; i++) row.add(result.getString(i));
                rows.add(String.join(" ", row));
            }
        }
        return rows;
    }
}
