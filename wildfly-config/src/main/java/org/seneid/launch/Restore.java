package org.seneid.launch;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** Puts a backup in an empty place; it deletes and replaces nothing. Arguments as of {@link Launcher}. */
final class Restore {

    /** In the data directory, until all of it is there. */
    static final String STAGED = "restoring";

    /** What the portal does not need to find. */
    private static final Set<String> OF_THE_BACKUP = Set.of(Hashes.LIST, Backup.ABOUT);

    private final BackupSettings settings;

    Restore(BackupSettings settings) {
        this.settings = settings;
    }

    public static void main(String[] args) {
        System.exit(BackupCommand.run(
                args,
                "Nothing was restored.",
                settings ->
                        "The backup " + new Restore(settings).restore() + " is restored to " + settings.data() + "."));
    }

    /** @return the backup */
    Path restore() throws IOException {
        var backup = settings.chosen().orElseGet(this::newest);
        new Hashes(backup).verify();
        mustBeUnderstood(backup);
        for (var database : settings.databases()) mustHave(backup, database);
        makeRoom();
        try (var data = DataDirectory.claim(settings.data())) {
            place(backup, data.root());
        }
        return backup;
    }

    private Path newest() {
        try (var backups = Files.list(settings.backups())) {
            return backups.filter(backup -> Files.exists(backup.resolve(Hashes.LIST)))
                    .filter(backup -> !backup.toString().endsWith(Backup.UNFINISHED))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(this::none);
        } catch (IOException noDirectory) {
            throw none();
        }
    }

    private CannotStart none() {
        return new CannotStart(
                "There is no backup in " + settings.backups() + ". Name one: -Dsen.restore=<directory>.");
    }

    private void mustBeUnderstood(Path backup) throws IOException {
        var about = new Properties();
        try (var in = Files.newBufferedReader(backup.resolve(Backup.ABOUT))) {
            about.load(in);
        }
        var made = Build.read(about);
        if (made.newerThan(Build.in(settings.settings().ear())))
            throw new CannotStart("The backup " + backup + " was made by a newer build of Sen, " + made.version()
                    + ", with migrations that this one does not know. Restore it with that build.");
    }

    private static void mustHave(Path backup, Database database) {
        if (!Files.exists(backup.resolve(database.inBackup())))
            throw new CannotStart("The backup " + backup + " has no " + database.inBackup()
                    + ". Give the settings of the databases that it was made from.");
    }

    /** Leaves the data directory empty, or stops. */
    private void makeRoom() throws IOException {
        for (var database : settings.databases()) database.mustBeAbsent();
        var data = settings.data();
        if (isEmpty(data)) return;
        DataDirectory.claim(data).close();
        var aside = settings.aside()
                .orElseThrow(() -> new CannotStart("There is data in " + data
                        + ". Say where to move it, -Dsen.restore.move=<new directory>, or restore to another place,"
                        + " -Dsen.data=<new directory>."));
        if (Files.exists(aside) || aside.startsWith(data))
            throw new CannotStart(aside + " has to be a new directory outside the data directory.");
        if (aside.getParent() != null) Files.createDirectories(aside.getParent());
        move(data, aside);
    }

    private static void move(Path data, Path aside) throws IOException {
        try {
            Files.move(data, aside);
        } catch (DirectoryNotEmptyException onAnotherDisk) {
            throw new CannotStart(data + " cannot be moved to another disk. Name a directory beside it.");
        }
    }

    private static boolean isEmpty(Path data) throws IOException {
        if (!Files.exists(data)) return true;
        try (var entries = Files.list(data)) {
            return entries.allMatch(entry -> entry.endsWith("lock"));
        }
    }

    /** Copied first and then renamed, so that no portal can start on half of it. */
    private void place(Path backup, Path data) throws IOException {
        var staged = data.resolve(STAGED);
        try {
            new Tree(backup).copyTo(staged);
            new Hashes(staged).verify();
            OwnerOnly.makeAll(staged);
            for (var database : settings.databases()) database.restore(staged);
            for (var entry : entries(staged)) {
                var name = entry.getFileName().toString();
                if (!OF_THE_BACKUP.contains(name)) Files.move(entry, data.resolve(name));
            }
        } finally {
            new Tree(staged).delete();
        }
    }

    private static List<Path> entries(Path directory) throws IOException {
        try (var entries = Files.list(directory)) {
            return entries.toList();
        }
    }
}
