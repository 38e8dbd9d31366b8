package org.seneid.audit.archive;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * A closed month in a file: JSON lines under gzip. The first says which month, which leaves, and the checkpoint that they
 * lead up to; each other is a leaf with its hash, its salt and the entry as it was hashed, or nulls where the row was gone.
 */
record ArchiveFile(Path file) {

    private static final HexFormat HEX = HexFormat.of();
    private static final int AT_ONCE = 2_000;
    private static final String LEAVES =
            """
            select n.number / 2, n.hash, e.salt, e.canonical from audit_node n
            left join audit_entry e on e.leaf = n.number / 2
            where n.number >= ? and n.number < ? and mod(n.number, 2) = 0 order by n.number""";

    static String name(YearMonth month) {
        return "trail-" + month + ".jsonl.gz";
    }

    /**
     * Writes it whole or not at all; the same month gives the same bytes.
     *
     * @throws IOException also when there is another: a month whose entries are gone must not replace what has them
     */
    void write(YearMonth month, long first, long end, String checkpoint, Connection connection)
            throws IOException, SQLException {
        Files.createDirectories(file.getParent());
        var unfinished = Files.createTempFile(file.getParent(), "trail-", ".part");
        try {
            try (var out = new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(unfinished)))) {
                line(
                        out,
                        "{\"format\":\"sen-archive-1\",\"month\":\"" + month + "\",\"first\":" + first + ",\"end\":"
                                + end + ",\"checkpoint\":\"" + checkpoint.replace("\n", "\\n") + "\"}");
                for (long from = first; from < end; from += AT_ONCE)
                    leaves(out, from, Math.min(end, from + AT_ONCE), connection);
            }
            if (Files.exists(file)) {
                if (Files.mismatch(unfinished, file) < 0) return;
                throw new IOException(file + " is there already, and is another");
            }
            onDisk(unfinished, StandardOpenOption.WRITE);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            if (File.separatorChar == '/') onDisk(file.getParent(), StandardOpenOption.READ); // its name, too
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** What is signed as archived, and deleted for it, has to outlive a power failure. */
    private static void onDisk(Path written, OpenOption how) throws IOException {
        try (var channel = FileChannel.open(written, how)) {
            channel.force(true);
        }
    }

    private static void leaves(OutputStream out, long from, long to, Connection connection)
            throws IOException, SQLException {
        try (var statement = connection.prepareStatement(LEAVES)) {
            statement.setLong(1, 2 * from);
            statement.setLong(2, 2 * to);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var salt = rows.getBytes(3);
                    var entry = rows.getBytes(4);
                    line(
                            out,
                            "{\"leaf\":" + rows.getLong(1) + ",\"hash\":\"" + HEX.formatHex(rows.getBytes(2))
                                    + "\",\"salt\":" + (salt == null ? "null" : "\"" + HEX.formatHex(salt) + "\"")
                                    + ",\"entry\":"
                                    + (entry == null ? "null" : new String(entry, StandardCharsets.UTF_8)) + "}");
                }
            }
        }
    }

    private static void line(OutputStream out, String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** What the file is hashed to, in hexadecimal digits; nothing when it is not there. */
    String sha256() throws IOException {
        if (!Files.isRegularFile(file)) return "";
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HEX.formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
