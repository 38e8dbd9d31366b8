package org.seneid.audit.proof;

import java.util.List;
import java.util.Optional;

/**
 * What proves that entries are in the signed tree, all but the entries themselves.
 *
 * @param checkpoint the signed note
 * @param earlier what shows that the tree began as an earlier one
 * @param nodes hashes of what lies between the entries, from the left
 * @param leaves the entries' places in the tree, rising
 */
public record LogProof(String checkpoint, Optional<Since> earlier, List<byte[]> nodes, long[] leaves) {

    /**
     * From an earlier checkpoint to this one.
     *
     * @param checkpoint the earlier note; its size alone when the portal has none of that size
     * @param nodes as in RFC 6962 §2.1.2
     */
    public record Since(String checkpoint, List<byte[]> nodes) {}

    /** An entry as it was hashed. */
    public record Leaf(long index, byte[] salt, byte[] canonical, byte[] hash) {}
}
