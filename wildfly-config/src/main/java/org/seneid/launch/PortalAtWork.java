package org.seneid.launch;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * A portal that runs on the data, asked by a file for copies of its databases; see OnlineBackup in the portal, which has
 * the same names. Only who may write in the data directory can ask.
 */
final class PortalAtWork implements AutoCloseable {

    private static final Duration TO_BEGIN = Duration.ofMinutes(1);
    private static final int POLL_MILLIS = 200;

    private final Path data;
    private final Path folder;
    private final FileChannel claim;

    private PortalAtWork(Path data, Path folder, FileChannel claim) {
        this.data = data;
        this.folder = folder;
        this.claim = claim;
    }

    /** Has the copies made, and waits for them. */
    static PortalAtWork asked(Path data) throws IOException {
        var folder = OwnerOnly.directory(data.resolve("backup"));
        var claim = FileChannel.open(folder.resolve("lock"), CREATE, WRITE);
        if (claim.tryLock() == null) {
            claim.close();
            throw new CannotStart("Another backup is being made.");
        }
        var portal = new PortalAtWork(data, folder, claim);
        try {
            portal.clear();
            Files.createFile(folder.resolve("request"));
            portal.awaitAnswer();
            return portal;
        } catch (IOException | RuntimeException failed) {
            portal.close();
            throw failed;
        }
    }

    static CannotStart hasAnother(String name) {
        return new CannotStart("The running portal's database " + name
                + " is another than these settings name. Give the same settings as at its start.");
    }

    /** Where the copies are. */
    Path copies() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        try {
            clear();
        } finally {
            claim.close();
        }
    }

    private void clear() throws IOException {
        for (var name : new String[] {"request", "taken", "answer", "answer.part", "portal.zip", "sandbox.zip"})
            Files.deleteIfExists(folder.resolve(name));
    }

    private void awaitAnswer() throws IOException {
        var patience = Instant.now().plus(TO_BEGIN);
        while (!Files.exists(folder.resolve("answer"))) {
            if (Files.exists(folder.resolve("request")) && Instant.now().isAfter(patience))
                throw new CannotStart("The portal that runs on " + data + " did not answer within a minute."
                        + " It may be starting, or an earlier build.");
            mustBeAlive();
            pause();
        }
        var failure = Files.readString(folder.resolve("answer")).strip();
        if (!failure.isEmpty()) throw new CannotStart("The portal could not copy its databases: " + failure);
    }

    private void mustBeAlive() {
        try {
            DataDirectory.claim(data).close();
        } catch (InUse itIs) {
            return;
        }
        throw new CannotStart("The portal stopped meanwhile. Try again.");
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("It was stopped.");
        }
    }
}
