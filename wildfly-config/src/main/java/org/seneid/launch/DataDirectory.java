package org.seneid.launch;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
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
            if (lock(claim) == null) throw inUse(directory);
            for (var database : DATABASES) mustBeClosed(directory.resolve("db").resolve(database), directory);
            return new DataDirectory(directory, claim);
        } catch (IOException cannotWrite) {
            throw new CannotStart("The data directory " + directory + " cannot be written: "
                    + why(directory, cannotWrite) + ". Name another with -Dsen.data=<directory>.");
        }
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
        Files.createDirectories(directory);
        if (Files.getFileStore(directory).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** A server that was started in another way holds its database file, but not our lock. */
    private static void mustBeClosed(Path database, Path directory) throws IOException {
        if (!Files.exists(database)) return;
        try (var file = FileChannel.open(database, WRITE);
                var free = lock(file)) {
            if (free == null) throw inUse(directory);
        }
    }

    private static FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static CannotStart inUse(Path directory) {
        return new CannotStart("Another Sen is running on the data in " + directory
                + ". Stop it, or give this one its own data: -Dsen.data=<directory>.");
    }

    private static String why(Path directory, IOException cannotWrite) {
        for (var part = directory; part != null; part = part.getParent()) {
            if (Files.isRegularFile(part)) return part + " is a file";
            if (Files.isDirectory(part) && !Files.isWritable(part)) return "no permission to write in " + part;
        }
        return String.valueOf(cannotWrite.getMessage());
    }
}
