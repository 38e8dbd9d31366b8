package org.seneid.audit.verification;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.seneid.audit.sequencer.CheckpointChain;
import org.seneid.audit.sequencer.CheckpointSigner;
import org.seneid.audit.sequencer.CheckpointTable.Signed;
import org.seneid.audit.sequencer.LegacyRows;
import org.seneid.audit.sequencer.TreeTable;
import org.seneid.audit.tree.Range;
import org.seneid.audit.verification.Discrepancy.Kind;

/** What was signed: whether the portal did, whether the tree had that root, and whether none of it was taken away. */
record CheckpointVerifier(TreeTable table, CheckpointSigner signer, CheckpointChain links, Findings findings) {

    /**
     * @param before the size of the one before them
     * @return the size of the last
     */
    long examine(List<Signed> some, long before) throws SQLException {
        var last = before;
        var genuine = before;
        for (var signed : some) {
            last = signed.size();
            var read = signer.read(signed.note()).filter(note -> note.size() == signed.size());
            if (read.isEmpty()) {
                findings.add(Kind.SIGNATURE, last, null, "");
                continue;
            }
            if (!hasRoot(last, read.get().root())) findings.add(Kind.ROOT, last, null, "");
            if (!links.holds(signed, genuine)) findings.add(Kind.MISSING, last, null, "");
            genuine = last;
        }
        return last;
    }

    /** Where nothing links them: before the first, and behind the last. */
    void examineEnds(LegacyRows older, Connection connection) throws SQLException {
        if (!older.whole(connection)) findings.add(Kind.ROOT, older.size(connection), null, "");
        var lost = links.lost(connection);
        if (lost.isPresent()) findings.add(Kind.MISSING, lost.get(), null, "");
    }

    private boolean hasRoot(long size, byte[] root) throws SQLException {
        var whole = Range.ofTree(size);
        if (size > table.size() || !table.has(whole.parts())) return false;
        return Arrays.equals(table.hashes(List.of(whole)).get(0), root);
    }
}
