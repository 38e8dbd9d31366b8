package org.seneid.audit.tree;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the portal signed: how large its tree was at a moment, and its root. Written as a checkpoint of c2sp.org/tlog-checkpoint
 * in a signed note; the moment is a line that the format leaves free.
 *
 * @param origin the name of the tree and of the key
 */
public record Checkpoint(String origin, long size, byte[] root, Instant at) {

    private static final String TIME = "time ";
    private static final int LINES = 4;

    public Checkpoint {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** @param sign makes the Ed25519 signature of some bytes */
    public String signed(NoteKey key, UnaryOperator<byte[]> sign) {
        return SignedNote.of(text(), key, sign);
    }

    /** Reads a note; empty when none of the keys signed it, or it is no checkpoint. */
    public static Optional<Checkpoint> opened(String note, List<NoteKey> keys) {
        return SignedNote.opened(note, keys).flatMap(Checkpoint::parsed);
    }

    private static Optional<Checkpoint> parsed(String text) {
        var lines = text.split("\n");
        if (lines.length != LINES || !lines[3].startsWith(TIME)) return Optional.empty();
        try {
            return Optional.of(new Checkpoint(
                            lines[0],
                            Long.parseLong(lines[1]),
                            Base64.getDecoder().decode(lines[2]),
                            Instant.parse(lines[3].substring(TIME.length()))))
                    .filter(read -> read.text().equals(text));
        } catch (IllegalArgumentException | DateTimeParseException noCheckpoint) {
            return Optional.empty();
        }
    }

    private String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n" + TIME + at + "\n";
    }
}
