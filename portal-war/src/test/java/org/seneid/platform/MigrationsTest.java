package org.seneid.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db");

    /**
     * H2 2.4 keeps the connection that made a constraint inside {@code check (x in (…))} (and inside {@code x = … or x =
     * …}, which it turns into the same), and every insert fails with "Check constraint invalid" once that connection is
     * closed: half an hour after the first start, when the pool gives the migration's connection back.
     */
    @Test
    void noConstraintListsItsValuesByIn() throws IOException {
        try (var files = Files.walk(MIGRATIONS)) {
            assertThat(files.filter(file -> file.toString().endsWith(".sql")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file))
                            .as("write check (x = any (array['A', 'B'])) in %s", file)
                            .doesNotContainPattern("(?i)check\\s*\\([^;]*?\\bin\\s*\\(")
                            .doesNotContainPattern("(?i)check\\s*\\(\\s*(\\w+) = '\\w+' or \\1 = '"));
        }
    }

    /** Two rooms may take the next number on the same day; with both the portal does not start. */
    @Test
    void eachNumberIsTakenOnce() throws IOException {
        try (var files = Files.walk(MIGRATIONS)) {
            assertThat(files.filter(file -> file.toString().endsWith(".sql")).map(file -> file.getParent()
                            .resolve(file.getFileName().toString().split("__")[0])))
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
    }
}
