package org.seneid.platform;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.output.ValidateOutput;

/**
 * The migrations of one database. They are only ever added, so a database that had others was made by an earlier build.
 *
 * @param scripts where the migrations are
 * @param setting what names the database
 * @param data the directory of all that the portal keeps, when one is configured
 */
public record Migrations(DataSource database, String scripts, String setting, Optional<String> data) {

    private static final String FILE = "jdbc:h2:file:";
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String CLASSPATH = "classpath:";
    private static final String OWN = "-postgresql";
    private static final Set<CoreErrorCode> OTHERS = EnumSet.of(
            CoreErrorCode.CHECKSUM_MISMATCH,
            CoreErrorCode.DESCRIPTION_MISMATCH,
            CoreErrorCode.APPLIED_VERSIONED_MIGRATION_NOT_RESOLVED);
    private static final Set<MigrationState> NEWER =
            EnumSet.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

    /** @throws StartRefused when the database was made by an earlier build; nothing is changed */
    public void refuseEarlierBuild() {
        if (flyway().validateWithResult().invalidMigrations.stream().anyMatch(Migrations::other))
            throw new StartRefused(sentences());
    }

    /** @throws StartRefused when a newer build has used the database: this one does not know what it finds there */
    public void refuseNewerBuild() {
        for (var migration : flyway().info().all())
            if (NEWER.contains(migration.getState()))
                throw new StartRefused("The database " + at()
                        + " was used by a newer build of Sen: this one does not know its "
                        + migration.getScript() + ". Start a build that does, or name another database in " + setting
                        + ". Nothing was changed.");
    }

    /** Those of the portal's own database. */
    public static Migrations portal(DataSource database, Optional<String> data) {
        return new Migrations(database, "classpath:db/portal", "sen.db.url", data);
    }

    /** Those of the sandbox country's database. */
    public static Migrations sandbox(DataSource database, Optional<String> data) {
        return new Migrations(database, "classpath:db/sandbox", "sen.sandbox.url", data);
    }

    /**
     * One step of a schema.
     *
     * @param at when it was made; null while it is pending
     */
    public record Step(String version, String description, Instant at, int millis) {}

    /** The steps of the schema in their order, made or pending. */
    public List<Step> steps() {
        return Arrays.stream(flyway().info().all())
                .map(step -> new Step(
                        step.getVersion() == null ? "" : step.getVersion().getVersion(),
                        step.getDescription(),
                        step.getInstalledOn() == null
                                ? null
                                : step.getInstalledOn().toInstant(),
                        step.getExecutionTime() == null ? 0 : step.getExecutionTime()))
                .toList();
    }

    public void run() {
        flyway().migrate();
    }

    private static boolean other(ValidateOutput migration) {
        return OTHERS.contains(migration.errorDetails.errorCode);
    }

    private String sentences() {
        var at = at();
        if (!at.startsWith(FILE))
            return "The database " + at + " was made by an earlier build of Sen. Name an empty database in " + setting
                    + ". Nothing was changed.";
        return "This data directory was made by an earlier build of Sen. Move "
                + made(Path.of(at.substring(FILE.length()))) + " away, or name an empty database in " + setting
                + ". Nothing was changed.";
    }

    /**
     * All that the portal keeps, when the database is in there; else its file alone, since beside it may be anything. With
     * slashes, for the server reports no others.
     */
    private String made(Path database) {
        var file = database.toAbsolutePath().normalize();
        var made = data.map(folder -> Path.of(folder).toAbsolutePath().normalize())
                .filter(file::startsWith)
                .map(folder -> "the folder " + folder)
                .orElse("the file " + file + ".mv.db");
        return made.replace('\\', '/');
    }

    private String at() {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getURL().replaceFirst("[;?].*", "");
        } catch (SQLException gone) {
            throw new IllegalStateException("the database went away during the start", gone);
        }
    }

    /** Both databases run the same scripts; PostgreSQL runs some more, when there are any. */
    private String[] locations() {
        var own = scripts + OWN;
        var there = at().startsWith(POSTGRESQL)
                && Migrations.class.getClassLoader().getResource(own.substring(CLASSPATH.length())) != null;
        return there ? new String[] {scripts, own} : new String[] {scripts};
    }

    private Flyway flyway() {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations(locations())
                .failOnMissingLocations(true)
                .load();
    }
}
