package org.seneid.launch;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Keeps others from reading what belongs to the operator. */
final class OwnerOnly {

    private OwnerOnly() {}

    /** A new directory, with those above it. */
    static Path directory(Path path) throws IOException {
        Files.createDirectories(path);
        make(path);
        return path;
    }

    static void make(Path path) throws IOException {
        if (!Files.getFileStore(path).supportsFileAttributeView(PosixFileAttributeView.class)) return;
        Files.setPosixFilePermissions(
                path, PosixFilePermissions.fromString(Files.isDirectory(path) ? "rwx------" : "rw-------"));
    }

    /** All that is in a directory, and itself. */
    static void makeAll(Path root) throws IOException {
        try (var paths = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
            for (var path : (Iterable<Path>) paths::iterator) make(path);
        }
    }
}
