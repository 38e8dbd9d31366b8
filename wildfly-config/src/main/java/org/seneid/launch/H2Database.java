package org.seneid.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;

/**
 * A file of H2. While the portal runs, only the portal can read it in one piece.
 *
 * @param file with its ending
 * @param data the data directory
 */
record H2Database(String name, Path file, Path data) implements Database {

    static final String FILE = "jdbc:h2:file:";
    private static final String ENDING = ".mv.db";

    static H2Database of(String name, String url, Path data) {
        var path = url.substring(FILE.length()).replaceFirst("[;?].*", "");
        var home = path.startsWith("~") ? System.getProperty("user.home") + path.substring(1) : path;
        return new H2Database(name, Path.of(home + ENDING).toAbsolutePath().normalize(), data);
    }

    @Override
    public String inBackup() {
        return "db/" + name + ENDING;
    }

    @Override
    public void save(Path backup, Optional<Path> copies) throws IOException {
        if (copies.isPresent()) unpack(copies.get().resolve(name + ".zip"), backup.resolve(inBackup()));
        else copy(backup.resolve(inBackup()));
    }

    private void copy(Path target) throws IOException {
        if (!Files.exists(file)) throw new CannotStart("There is no database " + file + ".");
        DataDirectory.mustBeClosed(file, data);
        Files.copy(file, target);
    }

    private void unpack(Path copy, Path target) throws IOException {
        if (!Files.exists(copy)) throw PortalAtWork.hasAnother(name);
        try (var zip = new ZipFile(copy.toFile())) {
            var entry = zip.stream()
                    .filter(one -> one.getName().endsWith(ENDING))
                    .findFirst()
                    .orElseThrow(() -> new IOException(copy + " has no database"));
            try (var in = zip.getInputStream(entry)) {
                Files.copy(in, target);
            }
        }
    }

    @Override
    public void mustBeAbsent() {
        if (Files.exists(file) && !file.startsWith(data))
            throw new CannotStart("The database " + file + " is there. Move it away first.");
    }

    /** One in the usual place gets there with all that is staged. */
    @Override
    public void restore(Path staged) throws IOException {
        if (file.equals(data.resolve(inBackup()))) return;
        Files.createDirectories(file.getParent());
        Files.move(staged.resolve(inBackup()), file);
    }
}
