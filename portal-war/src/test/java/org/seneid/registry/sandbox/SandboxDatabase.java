package org.seneid.registry.sandbox;

import static java.util.Comparator.comparing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** An empty sandbox in memory, gone with its test. */
final class SandboxDatabase {

    private SandboxDatabase() {}

    static DataSource empty() throws Exception {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        try (var scripts = Files.list(Path.of("src/main/resources/db/sandbox"))) {
            for (var script :
                    scripts.sorted(comparing(SandboxDatabase::version)).toList())
                run(database, Files.readString(script));
        }
        return database;
    }

    /** As a number: V10 comes after V9. */
    private static int version(Path script) {
        var name = script.getFileName().toString();
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }

    static void run(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static long number(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
