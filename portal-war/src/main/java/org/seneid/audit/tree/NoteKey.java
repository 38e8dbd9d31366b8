package org.seneid.audit.tree;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/**
 * A key that signed notes are checked by (c2sp.org/signed-note, Ed25519).
 *
 * @param name whose it is; without spaces and plus signs
 */
public record NoteKey(String name, byte[] publicKey) {

    static final int ID_BYTES = 4;
    private static final byte ED25519 = 1;
    private static final int KEY_BYTES = 32;

    public NoteKey {
        if (!name.matches("[^\\s+]+") || publicKey.length != KEY_BYTES) {
            throw new IllegalArgumentException("no key of a signed note: " + name);
        }
    }

    /** Reads what {@link #toString()} writes. */
    public static NoteKey parse(String text) {
        var parts = text.strip().split("\\+", 3);
        if (parts.length < 3) throw new IllegalArgumentException("no key of a signed note: " + text);
        var typed = Base64.getDecoder().decode(parts[2]);
        var key = new NoteKey(parts[0], Arrays.copyOfRange(typed, 1, Math.max(1, typed.length)));
        if (!key.toString().equals(text.strip()))
            throw new IllegalArgumentException("no key of a signed note: " + text);
        return key;
    }

    /** Tells it from others of the name. */
    byte[] id() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(ED25519);
            return Arrays.copyOf(digest.digest(publicKey), ID_BYTES);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    boolean signed(byte[] text, byte[] signature) {
        var signer = new Ed25519Signer();
        signer.init(false, new Ed25519PublicKeyParameters(publicKey));
        signer.update(text, 0, text.length);
        return signer.verifySignature(signature);
    }

    /** Enough to tell it from others: {@code name+id}. */
    public String shortName() {
        return name + "+" + HexFormat.of().formatHex(id());
    }

    /** As such keys are handed out: {@code name+id+base64}. */
    @Override
    public String toString() {
        var typed = new byte[1 + KEY_BYTES];
        typed[0] = ED25519;
        System.arraycopy(publicKey, 0, typed, 1, KEY_BYTES);
        return shortName() + "+" + Base64.getEncoder().encodeToString(typed);
    }
}
