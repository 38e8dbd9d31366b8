package org.seneid.rings;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A PostgreSQL of the run's own, empty at first, which ends with the run. */
final class PostgreSQL {

    private PostgreSQL() {}

    /** Starts it; what the server has to be told to use it. */
    static String started() {
        try {
            var port = EmbeddedPostgres.builder().start().getPort();
            return "-Dsen.db.driver=postgresql -Dsen.db.url=jdbc:postgresql://localhost:" + port
                    + "/postgres -Dsen.db.user=postgres";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
