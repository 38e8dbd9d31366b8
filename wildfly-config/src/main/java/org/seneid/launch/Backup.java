package org.seneid.launch;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * Writes all that is worth keeping to a directory of its own, while the portal runs or not. Arguments as of
 * {@link Launcher}.
 */
final class Backup {

    static final String ABOUT = "backup.properties";

    /** An unfinished one ends so, and is never restored. */
    static final String UNFINISHED = ".part";

    /** In the data directory, but not worth keeping, or copied in another way. */
    private static final Set<String> NOT_COPIED = Set.of("lock", "backup", "db", "log", "server", Restore.STAGED);

    private final BackupSettings settings;
    private final Instant moment = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    Backup(BackupSettings settings) {
        this.settings = settings;
    }

    public static void main(String[] args) {
        System.exit(BackupCommand.run(
                args, "No backup was made.", settings -> "The backup is in " + new Backup(settings).make() + "."));
    }

    /** @return its directory */
    Path make() throws IOException {
        var data = settings.data();
        if (!Files.isDirectory(data)) throw new CannotStart("There is no data directory " + data + ".");
        if (settings.backups().startsWith(data))
            throw new CannotStart(
                    "Backups cannot be kept in the data directory. Name another with -Dsen.backup=<directory>.");
        var finished = settings.backups().resolve(moment.toString().replace(':', '-'));
        var unfinished = finished.resolveSibling(finished.getFileName() + UNFINISHED);
        if (Files.exists(finished) || Files.exists(unfinished)) throw new CannotStart(finished + " is there already.");
        Files.createDirectories(settings.backups());
        OwnerOnly.directory(unfinished);
        try {
            fill(unfinished);
            return Files.move(unfinished, finished);
        } finally {
            new Tree(unfinished).delete();
        }
    }

    private void fill(Path backup) throws IOException {
        try {
            withoutPortal(backup);
        } catch (InUse itRuns) {
            try (var portal = PortalAtWork.asked(settings.data())) {
                databases(backup, Optional.of(portal.copies()));
            }
        }
        others(backup);
        about(backup);
        OwnerOnly.makeAll(backup);
        new Hashes(backup).write();
        OwnerOnly.make(backup.resolve(Hashes.LIST));
    }

    /** No portal starts meanwhile. */
    private void withoutPortal(Path backup) throws IOException {
        var data = DataDirectory.claim(settings.data());
        try {
            databases(backup, Optional.empty());
        } finally {
            data.close();
        }
    }

    private void databases(Path backup, Optional<Path> copies) throws IOException {
        Files.createDirectories(backup.resolve("db"));
        for (var database : settings.databases()) database.save(backup, copies);
    }

    /** After the databases, so that each archive that they know is among them. */
    private void others(Path backup) throws IOException {
        try (var entries = Files.list(settings.data())) {
            for (var entry : (Iterable<Path>) entries::iterator)
                if (!NOT_COPIED.contains(entry.getFileName().toString())) copy(entry, backup);
        }
    }

    private void copy(Path entry, Path backup) throws IOException {
        try (var paths = Files.walk(entry, FileVisitOption.FOLLOW_LINKS)) {
            for (var path : (Iterable<Path>) paths::iterator) {
                var copy = backup.resolve(settings.data().relativize(path).toString());
                if (Files.isDirectory(path)) Files.createDirectories(copy);
                else if (!path.toString().endsWith(UNFINISHED)) Files.copy(path, copy);
            }
        }
    }

    /** The build is the one that worked on this data last, which need not be the one that makes the backup. */
    private void about(Path backup) throws IOException {
        var deployed = settings.data().resolve("server/deployments").resolve(Server.EAR);
        var about = new Properties();
        Build.in(Files.exists(deployed) ? deployed : settings.settings().ear()).write(about);
        about.setProperty("moment", moment.toString());
        try (var out = Files.newBufferedWriter(backup.resolve(ABOUT))) {
            about.store(out, "A backup of Sen; mvn -Prestore restores it");
        }
    }
}
