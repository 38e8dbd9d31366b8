package org.seneid.audit.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tree of RFC 6962, held against the leaves, roots and proofs that implementations of it are tried with. */
class TreeTest {

    private static final List<byte[]> LEAVES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HexFormat.of()::parseHex)
            .toList();

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static final String A = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
    private static final String B = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
    private static final String C = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";
    private static final String D = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
    private static final String E = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
    private static final String F = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";

    @Test
    void hasTheRootsOfTheReference() {
        for (int size = 0; size < ROOTS.size(); size++) {
            assertThat(hex(grown(size).root())).isEqualTo(ROOTS.get(size));
            if (size > 0) assertThat(hex(hash(Range.ofTree(size)))).isEqualTo(ROOTS.get(size));
        }
    }

    @Test
    void provesOneLeafByThePathOfTheReference() {
        assertThat(path(0, 1)).isEmpty();
        assertThat(path(0, 8)).containsExactly(A, B, C);
        assertThat(path(5, 8)).containsExactly(D, E, ROOTS.get(4));
        assertThat(path(2, 3)).containsExactly(ROOTS.get(2));
        assertThat(path(1, 5)).containsExactly(ROOTS.get(1), B, D);
    }

    @Test
    void provesItsGrowthAsTheReferenceDoes() {
        assertThat(growth(1, 1)).isEmpty();
        assertThat(growth(1, 8)).containsExactly(A, B, C);
        assertThat(growth(6, 8)).containsExactly(F, E, ROOTS.get(4));
        assertThat(growth(2, 5)).containsExactly(B, D);
    }

    @Test
    void growsLeafByLeafAndGoesOnFromWhatIsKept() {
        var kept = new java.util.HashMap<Range, byte[]>();
        for (int size = 0; size < 70; size++) {
            var edge = new CompactRange(size, kept::get);
            assertThat(edge.root()).isEqualTo(grown(size).root());
            var completed = new ArrayList<CompactRange.Subtree>();
            edge.add(leaf(size), completed);
            completed.forEach(subtree ->
                    assertThat(kept.put(subtree.range(), subtree.hash())).isNull());
        }
        assertThat(kept.keySet().stream().map(Range::number)).doesNotHaveDuplicates();
        assertThat(kept.keySet().stream().filter(range -> range.size() == 1))
                .allMatch(range -> range.number() == 2 * range.from());
    }

    @Test
    void anyLeavesAndWhatIsMissingMakeTheRoot() {
        var chance = new Random(6962);
        for (int size = 1; size < 60; size++) {
            for (int turn = 0; turn < 20; turn++) {
                var own = LongStream.range(0, size)
                        .filter(i -> chance.nextInt(4) == 0)
                        .toArray();
                var missing = Proof.ofLeaves(own, size).iterator();
                assertThat(rebuilt(Range.ofTree(size), own, missing))
                        .isEqualTo(grown(size).root());
                assertThat(missing).isExhausted();
            }
        }
    }

    @Test
    void aProofOfAFewLeavesIsShort() {
        assertThat(Proof.ofLeaves(new long[] {7, 8, 500_000}, 1_000_000)).hasSizeLessThan(3 * 20);
        assertThat(Proof.ofGrowth(123_456, 1_000_000)).hasSizeLessThan(25);
    }

    /** As RFC 6962 says it, the missing hashes taken one after the other. */
    private static byte[] rebuilt(Range range, long[] own, java.util.Iterator<Range> missing) {
        if (Arrays.stream(own).noneMatch(i -> range.from() <= i && i < range.to())) {
            var next = missing.next();
            assertThat(next).isEqualTo(range);
            return hash(next);
        }
        if (range.size() == 1) return leaf((int) range.from());
        return TreeHash.node(rebuilt(range.left(), own, missing), rebuilt(range.right(), own, missing));
    }

    /** From the leaf up, as the reference tells a path; ours is told from the left. */
    private static List<String> path(long leaf, long size) {
        return Proof.ofLeaves(new long[] {leaf}, size).stream()
                .sorted(Comparator.comparingLong(range -> distance(range, leaf)))
                .map(range -> hex(hash(range)))
                .toList();
    }

    private static long distance(Range range, long leaf) {
        return range.from() > leaf ? range.from() - leaf : leaf - range.to() + 1;
    }

    private static List<String> growth(long earlier, long size) {
        return Proof.ofGrowth(earlier, size).stream()
                .map(range -> hex(hash(range)))
                .toList();
    }

    private static CompactRange grown(int size) {
        var edge = new CompactRange(0, none -> null);
        IntStream.range(0, size).forEach(i -> edge.add(leaf(i), new ArrayList<>()));
        return edge;
    }

    private static byte[] hash(Range range) {
        return range.size() == 1 ? leaf((int) range.from()) : TreeHash.node(hash(range.left()), hash(range.right()));
    }

    private static byte[] leaf(int index) {
        return TreeHash.leaf(index < LEAVES.size() ? LEAVES.get(index) : new byte[] {(byte) index});
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
