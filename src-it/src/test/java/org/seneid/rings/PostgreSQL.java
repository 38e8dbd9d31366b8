package org.seneid.rings;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A PostgreSQL of the run's own, empty at first, which ends with the run. */
public final class PostgreSQL {

    private PostgreSQL() {}

    /** Starts one that commits without waiting for the disk; what the server has to be told to use it. */
    static List<String> started() {
        return started(EmbeddedPostgres.builder());
    }

    /** Starts one that forces each commit to the disk, as in production; what the server has to be told to use it. */
    public static List<String> durable() {
        return started(EmbeddedPostgres.builder().setServerConfig("synchronous_commit", "on"));
    }

    private static List<String> started(EmbeddedPostgres.Builder builder) {
        try {
            var port = builder.start().getPort();
            return List.of(
                    "-Dsen.db.driver=postgresql",
                    "-Dsen.db.url=jdbc:postgresql://localhost:" + port + "/postgres",
                    "-Dsen.db.user=postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
