package org.seneid.audit.proof.web;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.seneid.audit.proof.LogProof;
import org.seneid.audit.tree.Checkpoint;
import org.seneid.audit.tree.NoteKey;
import org.seneid.audit.tree.Proof;
import org.seneid.audit.tree.Range;
import org.seneid.audit.tree.TreeHash;

/** A proof of many entries, as the portal writes one, and the program for it; in the log every other entry is another's. */
public final class ManyEntries {

    private static final KeyPair PAIR = pair();
    private static final NoteKey KEY = new NoteKey("sen.trail", publicKey());
    private static final String ENTRY =
            "{\"act\":\"document.viewed\",\"actor\":\"0123456789abcdefghjkmnpqrs\",\"actorName\":\"Lan\",\"actorRole\":\"OFFICER\","
                    + "\"at\":\"2026-11-25T05:00:00.123456Z\",\"attributes\":[\"number\",\"classes\"],\"id\":\"%026d\","
                    + "\"network\":\"203.113.7.0/24\",\"ownLook\":false,\"owner\":\"0123456789abcdefghjkmnpqrt\","
                    + "\"purpose\":\"kiểm tra trên đường\",\"refused\":false,\"routine\":false,"
                    + "\"session\":\"0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a6978\",\"subject\":\"driving-licence\",\"ticket\":\"\","
                    + "\"tie\":\"\",\"v\":1}";

    private final long size;
    private final Map<Range, byte[]> wanted = new HashMap<>();

    private ManyEntries(long size) {
        this.size = size;
    }

    /** The program with the key of these proofs. */
    public static String program() {
        return VerifierServlet.source(List.of(KEY));
    }

    /** Writes a proof of so many entries. */
    public static Path write(Path file, int entries) throws IOException {
        return new ManyEntries(2L * entries).write(file);
    }

    private Path write(Path file) throws IOException {
        var own = LongStream.range(0, size / 2).map(i -> 2 * i).toArray();
        var nodes = Proof.ofLeaves(own, size);
        nodes.forEach(range -> wanted.put(range, null));
        var root = hash(Range.ofTree(size), i -> leaf(i).hash());
        var proof = new LogProof(
                note(root), Optional.empty(), nodes.stream().map(wanted::get).toList(), own);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            var writer = new ProofWriter(out);
            writer.begin(proof);
            for (int i = 0; i < own.length; i++) writer.entry(leaf(own[i]), i == 0);
            writer.end();
        }
        return file;
    }

    private byte[] hash(Range range, LongFunction<byte[]> leaf) {
        var hash = range.size() == 1
                ? leaf.apply(range.from())
                : TreeHash.node(hash(range.left(), leaf), hash(range.right(), leaf));
        wanted.replace(range, hash);
        return hash;
    }

    private static LogProof.Leaf leaf(long index) {
        var salt = new byte[16];
        new Random(index).nextBytes(salt);
        var canonical = ENTRY.formatted(index).getBytes(StandardCharsets.UTF_8);
        return new LogProof.Leaf(index, salt, canonical, TreeHash.leaf(salt, canonical));
    }

    private String note(byte[] root) {
        return new Checkpoint(KEY.name(), size, root, Instant.parse("2026-11-25T05:00:00Z"))
                .signed(KEY, ManyEntries::sign);
    }

    private static byte[] sign(byte[] text) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(PAIR.getPrivate());
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The last 32 bytes of what Java writes around it. */
    private static byte[] publicKey() {
        var encoded = PAIR.getPublic().getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - TreeHash.LENGTH, encoded.length);
    }
}
