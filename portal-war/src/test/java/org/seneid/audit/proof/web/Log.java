package org.seneid.audit.proof.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.seneid.audit.proof.LogProof;
import org.seneid.audit.tree.Checkpoint;
import org.seneid.audit.tree.NoteKey;
import org.seneid.audit.tree.Proof;
import org.seneid.audit.tree.Range;
import org.seneid.audit.tree.TreeHash;

/** A whole log in memory, that proofs are made of. */
public final class Log {

    private static final Ed25519PrivateKeyParameters SECRET = new Ed25519PrivateKeyParameters(new byte[32]);
    private static final String ENTRY =
            "{\"act\":\"document.viewed\",\"actor\":\"\",\"actorName\":\"\",\"actorRole\":\"\",\"at\":\"2026-11-25T05:00:00.000000Z\","
                    + "\"attributes\":[\"number\",\"classes\"],\"id\":\"%026d\",\"network\":\"\",\"ownLook\":false,\"owner\":\"\","
                    + "\"purpose\":\"kiểm \\\"tra\\\"\",\"refused\":false,\"routine\":false,\"session\":\"\",\"subject\":\"\",\"ticket\":\"\","
                    + "\"tie\":\"\",\"v\":1}";

    static final NoteKey KEY =
            new NoteKey("sen.trail", SECRET.generatePublicKey().getEncoded());

    private final List<LogProof.Leaf> leaves = new ArrayList<>();
    private Instant signed = Instant.parse("2026-11-25T05:00:00Z");

    public Log(int size) {
        var chance = new Random(size);
        for (int i = 0; i < size; i++) {
            var salt = new byte[16];
            chance.nextBytes(salt);
            var canonical = ENTRY.formatted(i).getBytes(StandardCharsets.UTF_8);
            leaves.add(new LogProof.Leaf(i, salt, canonical, TreeHash.leaf(salt, canonical)));
        }
    }

    private Log(List<LogProof.Leaf> first) {
        leaves.addAll(first);
    }

    /** As it was when it had so many entries. */
    public Log first(int size) {
        return new Log(leaves.subList(0, size));
    }

    /** As it is signed at another moment. */
    public Log signedAt(Instant moment) {
        signed = moment;
        return this;
    }

    /** @param since the size of an earlier checkpoint, or 0 */
    public byte[] proof(int since, long... own) throws IOException {
        return proof(since == 0 ? Optional.empty() : Optional.of(since(since, note(since))), own);
    }

    /** From a size that was never signed, or whose note was lost. */
    public byte[] proofSinceUnsigned(int size, String told, long... own) throws IOException {
        return proof(Optional.of(since(size, told)), own);
    }

    private LogProof.Since since(int size, String note) {
        return new LogProof.Since(note, hashes(Proof.ofGrowth(size, leaves.size())));
    }

    private byte[] proof(Optional<LogProof.Since> since, long... own) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = new ProofWriter(out);
        writer.begin(new LogProof(note(leaves.size()), since, hashes(Proof.ofLeaves(own, leaves.size())), own));
        for (int i = 0; i < own.length; i++) writer.entry(leaves.get((int) own[i]), i == 0);
        writer.end();
        return out.toByteArray();
    }

    public long[] all() {
        return LongStream.range(0, leaves.size()).toArray();
    }

    /** The same, one entry of which was written anew. */
    public Log changed(int index, String from, String to) {
        var leaf = leaves.get(index);
        var other = new String(leaf.canonical(), StandardCharsets.UTF_8)
                .replace(from, to)
                .getBytes(StandardCharsets.UTF_8);
        leaves.set(index, new LogProof.Leaf(index, leaf.salt(), other, TreeHash.leaf(leaf.salt(), other)));
        return this;
    }

    private List<byte[]> hashes(List<Range> ranges) {
        return ranges.stream().map(this::hash).toList();
    }

    private byte[] hash(Range range) {
        return range.size() == 1
                ? leaves.get((int) range.from()).hash()
                : TreeHash.node(hash(range.left()), hash(range.right()));
    }

    private String note(int size) {
        return new Checkpoint(KEY.name(), size, hash(Range.ofTree(size)), signed).signed(KEY, text -> {
            var signer = new Ed25519Signer();
            signer.init(true, SECRET);
            signer.update(text, 0, text.length);
            return signer.generateSignature();
        });
    }
}
