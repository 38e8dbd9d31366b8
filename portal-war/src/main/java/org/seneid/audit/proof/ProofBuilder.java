package org.seneid.audit.proof;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.seneid.audit.sequencer.CheckpointTable;
import org.seneid.audit.sequencer.TreeAppender;
import org.seneid.audit.sequencer.TreeTable;
import org.seneid.audit.tree.Proof;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;

/** Takes a proof out of the tree as it is, in one transaction with the entry that says so. */
@ApplicationScoped
class ProofBuilder {

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource database;

    @Inject
    TreeAppender appender;

    @Inject
    Event<ProofTaken> taken;

    /** @param entry the public id of the only one that is asked for, or empty */
    @Transactional
    public LogProof of(AccountId owner, String entry, OptionalLong since) {
        taken.fire(new ProofTaken(owner));
        try (var connection = database.getConnection()) {
            var leaves = new LeafTable(connection).leaves(owner, entry);
            if (leaves.length == 0 && !entry.isEmpty()) throw new NotFound();
            var now = signed(
                    connection, Math.max(leaves.length == 0 ? 0 : leaves[leaves.length - 1] + 1, since.orElse(0)));
            return new LogProof(
                    now.note(),
                    since(connection, since, now.size()),
                    new TreeTable(connection).hashes(Proof.ofLeaves(leaves, now.size())),
                    leaves);
        } catch (SQLException broken) {
            throw new IllegalStateException("a proof cannot be made", broken);
        }
    }

    /** The last that was signed, which is now when what was signed before is too small. */
    private CheckpointTable.Signed signed(Connection connection, long least) throws SQLException {
        var table = new CheckpointTable(connection);
        if (table.latest().filter(last -> last.size() >= least).isEmpty()) appender.sign(connection);
        return table.latest().orElseThrow(NotFound::new);
    }

    /** There may be no note of a size, since a row can be deleted: whoever kept a proof has it, and is shown all the same. */
    private static Optional<LogProof.Since> since(Connection connection, OptionalLong since, long size)
            throws SQLException {
        if (since.isEmpty()) return Optional.empty();
        var earlier = since.getAsLong();
        if (earlier > size) throw new NotFound();
        var note = new CheckpointTable(connection).ofSize(earlier).map(CheckpointTable.Signed::note);
        var nodes = new TreeTable(connection).hashes(Proof.ofGrowth(earlier, size));
        return Optional.of(new LogProof.Since(note.orElse(String.valueOf(earlier)), nodes));
    }
}
