package org.seneid.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seneid.platform.StartRefused;

class DatabaseAtStartTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aDatabaseWithSomethingInIt() throws Exception {
        file = folder.resolve("portal.mv.db");
        try (var connection = source("sa").getConnection();
                var made = connection.createStatement()) {
            made.execute("create table \"flyway_schema_history\" (version int)");
            made.execute("create table kept as select x, repeat('some text', 20) y from system_range(1, 20000)");
        }
    }

    @Test
    void oneThatIsWholeOpens() {
        assertThatCode(() -> database("sa").open()).doesNotThrowAnyException();
    }

    @Test
    void oneThatIsDamagedSaysWhatToDo() throws Exception {
        var whole = Files.readAllBytes(file);
        var noise = whole.clone();
        new Random(1).nextBytes(noise);
        for (var damage : new byte[][] {noise, new byte[whole.length], new byte[0], Arrays.copyOf(whole, 5_000)}) {
            Files.write(file, damage);
            assertThatThrownBy(() -> database("sa").open())
                    .isInstanceOf(StartRefused.class)
                    .hasMessage("The database " + folder.resolve("portal") + " is damaged. Keep its files, and"
                            + " restore the last backup: mvn -Prestore -Dsen.restore.move=<where to keep them>."
                            + " Nothing was changed.");
        }
    }

    @Test
    void oneThatDoesNotOpenSaysWhyAndWhatToCheck() {
        assertThatThrownBy(() -> database("another").open())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("cannot be opened: Wrong user name or password")
                .hasMessageEndingWith("check sen.db.url, its user and its password.");
        assertThat(DatabaseAtStart.tellsOfDamage(new IllegalStateException("a fault of ours")))
                .isFalse();
    }

    private DatabaseAtStart database(String user) {
        return new DatabaseAtStart(source(user), url() + ";WRITE_DELAY=0", "sen.db.url");
    }

    private JdbcDataSource source(String user) {
        var source = new JdbcDataSource();
        source.setURL(url());
        source.setUser(user);
        return source;
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("portal");
    }
}
