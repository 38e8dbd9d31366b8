package org.seneid.audit.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** The right edge of a tree, where it grows: the complete subtrees that its leaves make, from the left. */
public final class CompactRange {

    private final Deque<Subtree> subtrees = new ArrayDeque<>();
    private long size;

    /** A complete range and its hash. */
    public record Subtree(Range range, byte[] hash) {

        private Subtree with(Subtree right) {
            return new Subtree(new Range(range.from(), right.range.to()), TreeHash.node(hash, right.hash));
        }
    }

    /** @param known tells the hash of a complete range */
    public CompactRange(long size, Function<Range, byte[]> known) {
        this.size = size;
        if (size > 0) Range.ofTree(size).parts().forEach(part -> subtrees.add(new Subtree(part, known.apply(part))));
    }

    public long size() {
        return size;
    }

    /** Adds a leaf, and hands out every subtree that it completes, itself first. */
    public void add(byte[] leaf, List<Subtree> completed) {
        var grown = new Subtree(new Range(size, size + 1), leaf);
        completed.add(grown);
        while (!subtrees.isEmpty()
                && subtrees.getLast().range().size() == grown.range().size()) {
            grown = subtrees.removeLast().with(grown);
            completed.add(grown);
        }
        subtrees.add(grown);
        size++;
    }

    public byte[] root() {
        var fromTheRight = subtrees.descendingIterator();
        if (!fromTheRight.hasNext()) return TreeHash.ofNothing();
        var root = fromTheRight.next().hash();
        while (fromTheRight.hasNext()) root = TreeHash.node(fromTheRight.next().hash(), root);
        return root;
    }
}
