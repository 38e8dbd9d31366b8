package org.seneid.launch;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The directory that holds everything worth keeping, claimed by one portal at a time. */
final class DataDirectory implements AutoCloseable {

    private static final List<String> DATABASES = List.of("portal.mv.db", "sandbox.mv.db");

    private final Path directory;
    private final FileChannel claim;

    private DataDirectory(Path directory, FileChannel claim) {
        this.directory = directory;
        this.claim = claim;
    }

    /** @throws CannotStart when it cannot be written, or another portal works on it */
    static DataDirectory claim(Path directory) {
        try {
            makeForOwnerOnly(directory);
            var claim = FileChannel.open(directory.resolve("lock"), CREATE, WRITE);
            if (lock(claim) == null) throw new InUse(directory);
            for (var database : DATABASES) mustBeClosed(directory.resolve("db").resolve(database), directory);
            return new DataDirectory(directory, claim);
        } catch (IOException cannotWrite) {
            throw new CannotStart("The data directory " + directory + " cannot be written: "
                    + why(directory, cannotWrite) + ". Name another with -Dsen.data=<directory>.");
        }
    }

    Path root() {
        return directory;
    }

    Path tls() {
        return directory.resolve("tls");
    }

    Path logs() {
        return directory.resolve("log");
    }

    /** What the server works with; its configuration and deployment are laid out anew at each start. */
    Path server() {
        return directory.resolve("server");
    }

    @Override
    public void close() {
        try {
            claim.close();
        } catch (IOException ignoredBecauseTheProcessEndsAnyway) {
            System.err.println(ignoredBecauseTheProcessEndsAnyway.getMessage());
        }
    }

    private static void makeForOwnerOnly(Path directory) throws IOException {
        if (Files.isDirectory(directory)) return;
        OwnerOnly.directory(directory);
    }

    /** A server that was started in another way holds its database file, but not our lock. */
    static void mustBeClosed(Path database, Path directory) throws IOException {
        if (!Files.exists(database)) return;
        try (var file = FileChannel.open(database, WRITE);
                var free = lock(file)) {
            if (free == null) throw new InUse(directory);
        }
    }

    private static FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static String why(Path directory, IOException cannotWrite) {
        for (var part = directory; part != null; part = part.getParent()) {
            if (Files.isRegularFile(part)) return part + " is a file";
            if (Files.isDirectory(part) && !Files.isWritable(part)) return "no permission to write in " + part;
        }
        return String.valueOf(cannotWrite.getMessage());
    }
}
