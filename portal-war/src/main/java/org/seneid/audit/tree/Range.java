package org.seneid.audit.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Leaves that stand side by side and have one hash together.
 *
 * @param from the index of the first
 * @param to the index after the last
 */
public record Range(long from, long to) {

    public Range {
        if (from < 0 || to <= from) throw new IllegalArgumentException("no leaves from " + from + " to " + to);
    }

    /** The leaves of a whole tree. */
    public static Range ofTree(long size) {
        return new Range(0, size);
    }

    public long size() {
        return to - from;
    }

    public Range left() {
        return new Range(from, from + split());
    }

    public Range right() {
        return new Range(from + split(), to);
    }

    /** RFC 6962: the largest power of two smaller than the size. */
    private long split() {
        return Long.highestOneBit(size() - 1);
    }

    /** Whether it is what stands below one node of every tree that is large enough, so that its hash never changes. */
    public boolean complete() {
        return Long.bitCount(size()) == 1 && from % size() == 0;
    }

    /** The number of the node above a complete one when the nodes of a tree are counted from its left to its right. */
    public long number() {
        return 2 * from + size() - 1;
    }

    /** The complete ones that it consists of, from the left. */
    public List<Range> parts() {
        var parts = new ArrayList<Range>();
        addParts(parts);
        return parts;
    }

    private void addParts(List<Range> parts) {
        if (complete()) parts.add(this);
        else {
            left().addParts(parts);
            right().addParts(parts);
        }
    }

    /** @param known tells the hash of a complete one */
    public byte[] hash(Function<Range, byte[]> known) {
        return complete() ? known.apply(this) : TreeHash.node(left().hash(known), right().hash(known));
    }
}
