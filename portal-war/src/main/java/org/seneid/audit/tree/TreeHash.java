package org.seneid.audit.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hashes of RFC 6962 §2.1: a leaf and a node begin with different bytes, so that neither can pass for the other. */
public final class TreeHash {

    /** Bytes of each. */
    public static final int LENGTH = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private TreeHash() {}

    /** @param parts what the leaf holds, one after the other */
    public static byte[] leaf(byte[]... parts) {
        return hash(LEAF, parts);
    }

    public static byte[] node(byte[] left, byte[] right) {
        return hash(NODE, left, right);
    }

    /** The root of a tree without leaves. */
    public static byte[] ofNothing() {
        return sha256().digest();
    }

    private static byte[] hash(byte prefix, byte[]... parts) {
        var digest = sha256();
        digest.update(prefix);
        for (var part : parts) digest.update(part);
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
