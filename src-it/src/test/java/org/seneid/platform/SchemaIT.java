package org.seneid.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one set of SQL makes the same tables on both databases. */
class SchemaIT {

    private static final String COLUMNS =
            """
            select lower(table_name), lower(column_name), is_nullable from information_schema.columns
            where lower(table_schema) = 'public'""";

    private static final String CONSTRAINTS =
            """
            select lower(table_name), constraint_type, '' from information_schema.table_constraints
            where lower(table_schema) = 'public' and constraint_type <> 'CHECK'""";

    private static final String SEQUENCES =
            """
            select lower(sequence_name), start_value, increment from information_schema.sequences
            where lower(sequence_schema) = 'public'""";

    @ParameterizedTest
    @ValueSource(strings = {"db/portal", "db/sandbox"})
    void isTheSameOnH2AndPostgreSQL(String location) throws Exception {
        var h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + location.replace('/', '_') + ";DB_CLOSE_DELAY=-1");
        try (var postgres = postgres()) {
            assertThat(migrate(h2, location)).isPositive();
            migrate(postgres.getPostgresDatabase(), location);

            for (var question : new String[] {COLUMNS, CONSTRAINTS, SEQUENCES}) {
                assertThat(rows(postgres.getPostgresDatabase(), question)).isEqualTo(rows(h2, question));
            }
        }
    }

    private static EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.builder().start();
    }

    private static int migrate(DataSource source, String location) {
        return Flyway.configure()
                .dataSource(source)
                .locations("classpath:" + location)
                .failOnMissingLocations(true)
                .load()
                .migrate()
                .migrationsExecuted;
    }

    private static List<String> rows(DataSource source, String question) throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(question);
                var result = statement.executeQuery()) {
            while (result.next()) rows.add(result.getString(1) + " " + result.getString(2) + " " + result.getString(3));
        }
        rows.removeIf(row -> row.startsWith("flyway_schema_history"));
        Collections.sort(rows);
        return rows;
    }
}
