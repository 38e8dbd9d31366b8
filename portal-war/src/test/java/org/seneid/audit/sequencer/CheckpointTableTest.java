package org.seneid.audit.sequencer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckpointTableTest {

    private static final int SIGNED = 10_000;
    private static final Pattern READ = Pattern.compile("scanCount: (\\d+)");

    private Connection database;

    @BeforeEach
    void manyAreSigned() throws Exception {
        database = DriverManager.getConnection("jdbc:h2:mem:");
        run(Files.readString(Path.of("src/main/resources/db/portal/V3__audit.sql"))
                .replaceFirst("(?s)^.*(?=create table audit_checkpoint)", "")
                .replaceFirst("(?s)\n\n.*", ""));
        run("insert into audit_checkpoint select x * 10, dateadd('SECOND', x, current_timestamp), 'note', 'link'"
                + " from system_range(1, " + SIGNED + ")");
        run("analyze");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void theSizeThatWasSignedBeforeIsTheNextSmaller() throws SQLException {
        var table = new CheckpointTable(database);
        assertThat(table.sizeBefore(500)).isEqualTo(490);
        assertThat(table.sizeBefore(495)).isEqualTo(490);
        assertThat(table.sizeBefore(10)).isZero();
    }

    /** It is looked up for each row of a page. */
    @Test
    void itIsFoundWithoutReadingAllThatWereSignedBefore() throws SQLException {
        try (var statement = database.prepareStatement("explain analyze " + CheckpointTable.SIZE_BEFORE)) {
            statement.setLong(1, SIGNED * 10L);
            try (var plan = statement.executeQuery()) {
                plan.next();
                var read = READ.matcher(plan.getString(1));
                assertThat(read.find()).isTrue();
                assertThat(Integer.parseInt(read.group(1))).isLessThan(10);
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
