package org.seneid.bench.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.support.Citizens;
import org.seneid.support.Staff;

/** Fills the long lists of the workplace, as far as it is not measured: tickets, and a year of the trail. */
@ApplicationScoped
public class ListsInside {

    /** Behind all that come by sequences. */
    private static final long FIRST = 10_000_000_000L;

    /** Of the leaves, where the tree does not grow to. */
    private static final long FIRST_LEAF = 1_000_000_000_000L;

    private static final Duration TICKETS_OVER = Duration.ofDays(60);
    private static final Duration TRAIL_OVER = Duration.ofDays(365);
    private static final int OFFICERS = 200;

    /** Of the busiest officer in the last month. */
    private static final int BUSY_ACTS = 11_000;

    /** One of this many acts is done by an officer, each in another account. */
    private static final int BY_OFFICERS = 5;

    @Inject
    private Staff staff;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    private Actor busy;
    private Timestamp now;

    /** Staff name and password. */
    String staff(String role) throws Exception {
        var made = staff.written(one(Role.valueOf(role)));
        return made.get("number") + " " + made.get("password");
    }

    /** How many there are then; half of them wait. */
    String tickets(long count) throws Exception {
        var agent = one(Role.HELPDESK);
        run(
                """
                insert into help_ticket (id, version, owner, status, live, words, subject, subject_key, opened_by, opened_at,
                  taken_by, taken_by_name, changed_at)
                select %1$d + x, 1, null, case when mod(x, 2) = 0 then 'OPEN' else 'CLOSED' end, mod(x, 2) = 0,
                  'không thấy giấy phép lái xe', 'không thấy giấy phép lái xe', 'khong thay giay phep lai xe', %2$d,
                  %3$s, null, null, %3$s
                from %4$s"""
                        .formatted(FIRST, agent.account().value(), moment(TICKETS_OVER, count), series(1, count)));
        return "filled";
    }

    /**
     * Another part of the trail, and what was signed of it, once a minute.
     *
     * @param from how many rows there are already, {@code to} how many there shall be of {@code all}
     * @return the busiest officer
     */
    String trail(long from, long to, long all) throws Exception {
        if (from == 0) begin();
        run(
                """
                insert into audit_entry (id, public_id, owner, happened_at, act, subject, attributes, purpose, actor,
                  actor_role, actor_name, ticket, network, session, own_look, routine, refused, canonical, salt, mac, leaf)
                select %1$d + x, '00000000000000000000bench0', %2$d + mod(x, 50000), %3$s, case when mod(x, %4$d) = 0 then 'desk.served'
                  else 'documents.listed' end, '', '', '',
                  case when mod(x, %4$d) = 0 then %5$s else %2$d + mod(x, 50000) end,
                  case when mod(x, %4$d) = 0 then 'OFFICER' else 'CITIZEN' end, 'bench', '', '', '', false, true, false,
                  cast('b' as bytea), cast('b' as bytea), cast('b' as bytea), %6$d + x
                from %7$s"""
                        .formatted(
                                FIRST,
                                FIRST,
                                moment(TRAIL_OVER, all),
                                BY_OFFICERS,
                                officer(all),
                                FIRST_LEAF,
                                series(from + 1, to)));
        if (to == all) sign(all);
        return busy();
    }

    /** What the acts of the last days are asked for by. */
    private String busy() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select public_id from account where id = ?")) {
            statement.setLong(1, busy.account().value());
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private void begin() throws SQLException {
        now = Timestamp.from(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        busy = one(Role.OFFICER);
        run(
                """
                insert into account (id, version, public_id, person, login_name, name, role, level, status, second_factor,
                  sms_codes, opened_at)
                select %1$d + x, 1, lpad(cast(x as varchar), 26, '0'), cast(x + 100000000000 as char(12)), concat('bench.officer.', x), 'Đỗ Văn Đo',
                  'OFFICER', 2, 'ACTIVE', false, false, current_timestamp from %2$s"""
                        .formatted(FIRST - OFFICERS - 1, series(1, OFFICERS)));
    }

    /** In the last month one officer does so much that there are pages to turn. */
    private String officer(long all) {
        var month = all * 31 / TRAIL_OVER.toDays();
        var every = BY_OFFICERS * Math.max(1, month / BY_OFFICERS / BUSY_ACTS);
        return "case when x > %d and mod(x, %d) = 0 then %d else %d + mod(x / %d, %d) + 1 end"
                .formatted(all - month, every, busy.account().value(), FIRST - OFFICERS - 1, BY_OFFICERS, OFFICERS);
    }

    private void sign(long all) throws SQLException {
        var minutes = TRAIL_OVER.toMinutes();
        run(
                "insert into audit_checkpoint (leaves, signed_at, note, link) select %d + x * %d, %s, 'bench', 'bench' from %s"
                        .formatted(
                                FIRST_LEAF,
                                Math.max(1, all / minutes),
                                moment(TRAIL_OVER, minutes),
                                series(1, minutes)));
    }

    /** Evenly over a time that ends now. */
    private String moment(Duration over, long count) {
        if (now == null) now = Timestamp.from(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        return "timestamp '%s' - (%d - x) * %d * interval '0.001' second"
                .formatted(now, count, over.toMillis() / count);
    }

    private Actor one(Role role) {
        return staff.opened(Citizens.number(), "bench", "Đỗ Văn Đo", role);
    }

    private String series(long from, long to) throws SQLException {
        try (var connection = database.getConnection()) {
            return (postgres(connection) ? "generate_series(%d, %d) s(x)" : "system_range(%d, %d)").formatted(from, to);
        }
    }

    private static boolean postgres(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
