package org.seneid.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.seneid.platform.PublicId;

/** Notices that help has ended, told before they named what was unmasked, learn it from the look that they were about. */
class OldHelpNoticesIT {

    private static final String BEFORE = "30";
    private static final String AFTER = "31";
    private static final int CITIZEN = 1;
    private static final int AGENT = 2;
    private static final int OTHER = 3;

    private final String first = PublicId.random().value();
    private final String second = PublicId.random().value();
    private final String running = PublicId.random().value();

    @Test
    void onH2() throws Exception {
        var h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + PublicId.random() + ";DB_CLOSE_DELAY=-1");
        learnIt(h2);
    }

    @Test
    void onPostgreSQL() throws Exception {
        try (var postgres = EmbeddedPostgres.builder().start()) {
            learnIt(postgres.getPostgresDatabase());
        }
    }

    private void learnIt(DataSource source) throws SQLException {
        migrate(source, BEFORE);
        try (var database = source.getConnection()) {
            people(database);
            look(database, 1, first, "", "09:00", "09:20");
            look(database, 2, second, "CUSTOMER_CODE,PERSONAL_ID", "10:00", "10:20");
            look(database, 3, running, "PERSONAL_ID", "10:50", null);
            notice(database, 1, CITIZEN, "HELP_ENDED", "HT-1", "09:20:00.5");
            notice(database, 2, CITIZEN, "HELP_ENDED", "HT-2", "10:20");
            notice(database, 3, CITIZEN, "HELP_BEGAN", "Minh\nHT-2", "10:00");
            notice(database, 4, OTHER, "HELP_ENDED", "HT-3", "11:00");
        }
        migrate(source, AFTER);
        try (var database = source.getConnection()) {
            assertThat(notices(database))
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            1, List.of("/profile/help/" + first, "HT-1\nNOTHING_UNMASKED"),
                            2, List.of("/profile/help/" + second, "HT-2\nCUSTOMER_CODE,PERSONAL_ID"),
                            3, List.of("", "Minh\nHT-2"),
                            4, List.of("", "HT-3\nNOTHING_UNMASKED")));
        }
    }

    private static void migrate(DataSource source, String to) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/portal")
                .failOnMissingLocations(true)
                .target(to)
                .load()
                .migrate();
    }

    private static void people(Connection database) throws SQLException {
        for (int person : new int[] {CITIZEN, AGENT, OTHER})
            run(
                    database,
                    "insert into account (id, version, public_id, person, name, role, level, status, opened_at)"
                            + " values (?, 0, ?, ?, 'Lan', 'CITIZEN', 2, 'ACTIVE', timestamp '2026-01-01 00:00:00')",
                    person,
                    PublicId.random().value(),
                    "00000000000" + person);
        run(
                database,
                "insert into help_ticket (id, version, owner, status, words, opened_by, opened_at, changed_at)"
                        + " values (1, 0, ?, 'OPEN', '', ?, timestamp '2026-01-01 00:00:00', timestamp '2026-01-01 00:00:00')",
                CITIZEN,
                CITIZEN);
    }

    /** @param until null while it runs */
    private static void look(Connection database, int id, String look, String unmasked, String from, String until)
            throws SQLException {
        var live = until == null ? "2, 1" : "null, null";
        var ended = until == null ? "null, null" : at(until) + ", 'AGENT'";
        run(
                database,
                "insert into help_session (id, version, public_id, ticket_id, citizen, agent, agent_name, agent_session,"
                        + " sights, unmasked, reason, status, began_at, until_at, ended_at, ended_by, live_agent,"
                        + " live_citizen) values (?, 0, ?, 1, ?, ?, 'Minh', 's', '', ?, '', '"
                        + (until == null ? "RUNNING" : "ENDED") + "', " + at(from) + ", " + at("23:00") + ", " + ended
                        + ", " + live + ")",
                id,
                look,
                CITIZEN,
                AGENT,
                unmasked);
    }

    private static void notice(Connection database, int id, int owner, String kind, String arguments, String told)
            throws SQLException {
        run(
                database,
                "insert into notification (id, public_id, owner, kind, arguments, created_at) values (?, ?, ?, ?, ?, "
                        + at(told) + ")",
                id,
                PublicId.random().value(),
                owner,
                kind,
                arguments);
    }

    private static String at(String time) {
        return "timestamp '2026-01-05 " + (time.length() == 5 ? time + ":00" : time) + "'";
    }

    private static void run(Connection database, String sql, Object... values) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        }
    }

    private static Map<Integer, List<String>> notices(Connection database) throws SQLException {
        var found = new TreeMap<Integer, List<String>>();
        try (var statement = database.prepareStatement("select id, page, arguments from notification");
                var rows = statement.executeQuery()) {
            while (rows.next()) found.put(rows.getInt(1), List.of(rows.getString(2), rows.getString(3)));
        }
        return found;
    }
}
