package org.seneid.launch;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The SHA-256 of each file of a backup, listed in a file that {@code sha256sum -c} reads. */
record Hashes(Path backup) {

    static final String LIST = "SHA256SUMS";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    /** Lists all files, once they are on the disk. */
    void write() throws IOException {
        var lines = new StringBuilder();
        for (var file : found().entrySet()) {
            onDisk(file.getValue());
            lines.append(sha256(file.getValue()) + "  " + file.getKey() + "\n");
        }
        onDisk(Files.writeString(backup.resolve(LIST), lines));
    }

    /** @throws CannotStart when a file is missing, changed, or was not there */
    void verify() throws IOException {
        var listed = listed();
        var found = found();
        var all = new TreeSet<>(listed.keySet());
        all.addAll(found.keySet());
        for (var name : all) {
            if (!found.containsKey(name)) throw wrong(name + " is missing");
            if (!listed.containsKey(name)) throw wrong(name + " does not belong to it");
            if (!sha256(found.get(name)).equals(listed.get(name))) throw wrong(name + " was changed");
        }
    }

    private Map<String, String> listed() throws IOException {
        var list = backup.resolve(LIST);
        if (!Files.isRegularFile(list)) throw new CannotStart(backup + " is no backup of Sen: it has no " + LIST + ".");
        return Files.readAllLines(list).stream()
                .map(LINE::matcher)
                .peek(line -> {
                    if (!line.matches()) throw wrong(LIST + " was changed");
                })
                .collect(toMap(line -> line.group(2), line -> line.group(1), (first, second) -> first));
    }

    private Map<String, Path> found() throws IOException {
        try (var paths = Files.walk(backup)) {
            return paths.filter(path -> !Files.isDirectory(path))
                    .filter(path -> !path.equals(backup.resolve(LIST)))
                    .collect(toMap(this::name, path -> path, (first, second) -> first, TreeMap::new));
        }
    }

    private String name(Path file) {
        return backup.relativize(file).toString().replace('\\', '/');
    }

    private CannotStart wrong(String what) {
        return new CannotStart("The backup " + backup + " is not as it was made: " + what + ". Take another.");
    }

    private static void onDisk(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static String sha256(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
