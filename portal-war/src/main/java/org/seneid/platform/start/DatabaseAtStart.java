package org.seneid.platform.start;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.seneid.platform.StartRefused;

/**
 * A database as it is found at the start: opened, or refused in words.
 *
 * @param url where it is, as configured
 * @param setting what names it, such as {@code sen.db.url}
 */
record DatabaseAtStart(DataSource database, String url, String setting) {

    private static final String FILE = "jdbc:h2:file:";

    /** H2: a file that is corrupted, and one that is no database. */
    private static final Set<Integer> DAMAGED = Set.of(90030, 90048);

    /**
     * A file that is larger held something. H2 opens an empty one, and many a damaged one, as a new database: nobody would
     * have an account any more.
     */
    private static final long OF_NOTHING = 1 << 20;

    /** What H2's storage says of a file, in braces at the end of its message. */
    private static final String CORRUPT = "/6]";

    /** @throws StartRefused when it is damaged, or does not open */
    void open() {
        var size = size();
        if (size == 0) throw damaged();
        try (var connection = database.getConnection()) {
            if (size > OF_NOTHING && !migrated(connection)) throw damaged();
        } catch (SQLException shut) {
            if (tellsOfDamage(shut)) throw damaged();
            throw new StartRefused("The database " + where() + " cannot be opened: " + reason(shut)
                    + ". See whether it runs, and check " + setting + ", its user and its password.");
        }
    }

    /** Whether a failure comes from a file that cannot be read any more, found at the first look or later. */
    static boolean tellsOfDamage(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof SQLException told && DAMAGED.contains(told.getErrorCode())
                        || cause instanceof EOFException
                        || cause.getClass().getSimpleName().equals("MVStoreException")
                                && String.valueOf(cause.getMessage()).endsWith(CORRUPT));
    }

    StartRefused damaged() {
        return new StartRefused(
                "The database " + where() + " is damaged. Keep its files, and restore the last backup: mvn -Prestore"
                        + " -Dsen.restore.move=<where to keep them>. Nothing was changed.");
    }

    /** Of its file; less than none when there is no file. */
    private long size() {
        if (!url.startsWith(FILE)) return -1;
        try {
            return Files.size(Path.of(where() + ".mv.db"));
        } catch (IOException none) {
            return -1;
        }
    }

    private static boolean migrated(Connection connection) throws SQLException {
        try (var tables = connection.getMetaData().getTables(null, null, "flyway_schema_history", null)) {
            return tables.next();
        }
    }

    private String where() {
        var plain = url.replaceFirst("[;?].*", "");
        return plain.startsWith(FILE) ? plain.substring(FILE.length()) : plain;
    }

    private static String reason(Throwable shut) {
        var last = causes(shut).reduce((outer, inner) -> inner).orElse(shut);
        return String.valueOf(last.getMessage())
                .replaceAll("(?s)[\\r\\n;].*", "")
                .replace("\"", "")
                .replaceFirst("[.\\s]+$", "");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
