package org.seneid.audit.verification;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.seneid.audit.AuditEntry;
import org.seneid.audit.EntryAuthenticator;
import org.seneid.audit.archive.ArchiveTable;
import org.seneid.audit.sequencer.TreeTable;
import org.seneid.audit.tree.Range;
import org.seneid.audit.tree.TreeHash;
import org.seneid.audit.verification.Discrepancy.Kind;

/** Some leaves side by side, their rows, and the hashes that end with them: whether each belongs to the other. */
final class LeafVerifier {

    /** A power of two, so that a part ends where subtrees end. */
    static final int AT_ONCE = 1_024;

    private final Range part;
    private final Map<Long, AuditEntry> entries;
    private final Set<Long> illegible;
    private final TreeTable table;
    private final List<ArchiveTable.Month> gone;
    private final Map<Long, byte[]> hashes;
    private final long older;
    private Map<ByteBuffer, Long> places;
    private long expired;

    /**
     * @param gone months that were deleted after their time
     * @param older how many leaves stand before the first whose code is asked for
     */
    LeafVerifier(Range part, LegibleRows rows, TreeTable table, List<ArchiveTable.Month> gone, long older)
            throws SQLException {
        this.older = older;
        this.part = part;
        this.illegible = rows.illegible();
        this.entries = rows.entries().stream().collect(Collectors.toMap(AuditEntry::place, Function.identity()));
        this.table = table;
        this.gone = gone;
        this.hashes = table.within(part);
    }

    void examine(EntryAuthenticator sealing, Findings findings) throws SQLException {
        for (long leaf = part.from(); leaf < part.to(); leaf++) leaf(leaf, sealing, findings);
        for (long size = 2; size <= AT_ONCE; size *= 2)
            for (long from = part.from(); from + size <= part.to(); from += size)
                subtree(new Range(from, from + size), findings);
        for (long size = 2L * AT_ONCE; part.to() % size == 0; size *= 2)
            subtree(new Range(part.to() - size, part.to()), findings);
    }

    /** How many rows had expired. */
    long expired() {
        return expired;
    }

    private void leaf(long leaf, EntryAuthenticator sealing, Findings findings) throws SQLException {
        var hash = hashes.get(2 * leaf);
        if (hash == null) findings.add(Kind.HASH, leaf, null, "");
        if (illegible.contains(leaf)) findings.add(Kind.ILLEGIBLE, leaf, null, "");
        else if (entries.containsKey(leaf)) entry(leaf, hash, sealing, findings);
        else gone(leaf, findings);
    }

    private void entry(long leaf, byte[] hash, EntryAuthenticator sealing, Findings findings) throws SQLException {
        var entry = entries.get(leaf);
        if (hash != null && !Arrays.equals(hash, entry.hash())) {
            var place = findings.listing() ? places().get(ByteBuffer.wrap(entry.hash())) : null;
            findings.add(place == null ? Kind.CHANGED : Kind.MOVED, leaf, place, entry.name());
        } else if (leaf >= older && !sealing.genuine(entry.row())) findings.add(Kind.CODE, leaf, null, entry.name());
        else if (!agrees(sealing, entry)) findings.add(Kind.COLUMNS, leaf, null, entry.name());
    }

    /** What the columns hold may be anything. */
    private static boolean agrees(EntryAuthenticator sealing, AuditEntry entry) {
        try {
            return sealing.agrees(entry);
        } catch (RuntimeException noSuchEntryWasWritten) {
            return false;
        }
    }

    /** Where the bytes that were changed here belong, of all that are in this part: looked for once. */
    private Map<ByteBuffer, Long> places() throws SQLException {
        if (places == null)
            places = table.leavesOf(entries.values().stream()
                    .filter(entry -> !Arrays.equals(hashes.get(2 * entry.place()), entry.hash()))
                    .map(AuditEntry::hash)
                    .toList());
        return places;
    }

    private void gone(long leaf, Findings findings) {
        if (gone.stream().anyMatch(month -> month.first() <= leaf && leaf < month.end())) expired++;
        else findings.add(Kind.DELETED, leaf, null, "");
    }

    private void subtree(Range range, Findings findings) throws SQLException {
        var left = hash(range.left());
        var right = hash(range.right());
        if (left == null || right == null) return;
        var told = hash(range);
        if (told == null || !Arrays.equals(told, TreeHash.node(left, right)))
            findings.add(Kind.HASH, range.from(), range.to() - 1, "");
    }

    private byte[] hash(Range range) throws SQLException {
        var known = hashes.get(range.number());
        if (known != null || range.from() >= part.from()) return known;
        return table.has(List.of(range)) ? table.hashes(List.of(range)).get(0) : null;
    }
}
