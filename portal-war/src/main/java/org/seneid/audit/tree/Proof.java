package org.seneid.audit.tree;

import java.util.ArrayList;
import java.util.List;

/** Which hashes prove something about a tree to whoever knows only its root, in the order in which they are needed. */
public final class Proof {

    private Proof() {}

    /**
     * What is missing to compute the root from some leaves. A range without any of them is one hash; any other is halved
     * as RFC 6962 §2.1 halves a tree, left before right.
     *
     * @param leaves their indexes, rising
     */
    public static List<Range> ofLeaves(long[] leaves, long size) {
        var missing = new ArrayList<Range>();
        around(leaves, 0, leaves.length, Range.ofTree(size), missing);
        return missing;
    }

    private static void around(long[] leaves, int first, int end, Range range, List<Range> missing) {
        if (first == end) missing.add(range);
        else if (range.size() > end - first) {
            var middle = first;
            while (middle < end && leaves[middle] < range.left().to()) middle++;
            around(leaves, first, middle, range.left(), missing);
            around(leaves, middle, end, range.right(), missing);
        }
    }

    /** That a tree began as one that had fewer leaves: RFC 6962 §2.1.2. */
    public static List<Range> ofGrowth(long earlier, long size) {
        var proof = new ArrayList<Range>();
        if (earlier > 0 && earlier < size) growth(earlier, Range.ofTree(size), true, proof);
        return proof;
    }

    private static void growth(long earlier, Range range, boolean known, List<Range> proof) {
        if (earlier == range.to()) {
            if (!known) proof.add(range);
        } else if (earlier <= range.left().to()) {
            growth(earlier, range.left(), known, proof);
            proof.add(range.right());
        } else {
            growth(earlier, range.right(), false, proof);
            proof.add(range.left());
        }
    }
}
