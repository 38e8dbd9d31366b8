package org.seneid.audit.tree;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A text with one signature below it: c2sp.org/signed-note. */
public final class SignedNote {

    private static final String DASH = "\u2014 ";

    private SignedNote() {}

    /**
     * Signs a text.
     *
     * @param text ends with the end of a line
     * @param sign makes the Ed25519 signature of some bytes
     */
    public static String of(String text, NoteKey key, UnaryOperator<byte[]> sign) {
        var signature = sign.apply(text.getBytes(StandardCharsets.UTF_8));
        var both = Arrays.copyOf(key.id(), NoteKey.ID_BYTES + signature.length);
        System.arraycopy(signature, 0, both, NoteKey.ID_BYTES, signature.length);
        return text + "\n" + DASH + key.name() + " " + Base64.getEncoder().encodeToString(both) + "\n";
    }

    /** The text of a note; empty when none of the keys signed it. */
    public static Optional<String> opened(String note, List<NoteKey> keys) {
        var end = note.lastIndexOf("\n\n");
        if (end < 0) return Optional.empty();
        var text = note.substring(0, end + 1);
        return keys.stream().anyMatch(key -> signed(text, note.substring(end + 2), key))
                ? Optional.of(text)
                : Optional.empty();
    }

    private static boolean signed(String text, String line, NoteKey key) {
        var before = DASH + key.name() + " ";
        if (!line.startsWith(before) || !line.endsWith("\n")) return false;
        var encoded = line.substring(before.length(), line.length() - 1);
        try {
            var both = Base64.getDecoder().decode(encoded);
            return both.length > NoteKey.ID_BYTES
                    && Base64.getEncoder().encodeToString(both).equals(encoded)
                    && Arrays.equals(Arrays.copyOf(both, NoteKey.ID_BYTES), key.id())
                    && key.signed(
                            text.getBytes(StandardCharsets.UTF_8),
                            Arrays.copyOfRange(both, NoteKey.ID_BYTES, both.length));
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
