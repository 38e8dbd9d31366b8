package org.seneid.audit.sequencer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.seneid.audit.AuthenticatedRow;
import org.seneid.audit.tree.CompactRange;
import org.seneid.audit.tree.TreeHash;

/** How the tree grows: by what was committed, in the order of its seeing, and what it has become is signed. */
@ApplicationScoped
public class TreeAppender {

    static final int AT_ONCE = 1_000;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String NEXT =
            "select id, salt, canonical, mac from audit_entry where leaf is null fetch first " + AT_ONCE + " rows only";
    private static final Duration SIGNED_EVERY = Duration.ofMinutes(1);

    @Inject
    RowAuthenticator judge;

    @Inject
    LegacyRows older;

    @Inject
    CheckpointSigner signer;

    @Inject
    CheckpointChain links;

    @Inject
    Clock clock;

    /** Whether some entry has no place yet, or no start is signed; asked without holding the tree. */
    boolean waiting(Connection connection) throws SQLException {
        if (older.open(connection)) return true;
        try (var statement =
                connection.prepareStatement("select id from audit_entry where leaf is null fetch first row only")) {
            try (var row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    /**
     * Gives entries their place. A row that the portal did not write gets none: it is put aside, for the auditor, under a
     * negative number that nobody can have taken before.
     *
     * @return how many were looked at
     */
    int grow(Connection connection) throws SQLException {
        var table = new TreeTable(connection);
        var edge = table.edge(held(table));
        if (older.open(connection)) older.close(connection, edge.size(), edge.root());
        var waiting = next(connection);
        var completed = new ArrayList<CompactRange.Subtree>();
        try (var statement = connection.prepareStatement("update audit_entry set leaf = ? where id = ?")) {
            for (var entry : waiting) {
                var own = entry.hasBytes();
                statement.setLong(1, own ? edge.size() : RANDOM.nextLong() | Long.MIN_VALUE);
                statement.setLong(2, entry.id());
                statement.addBatch();
                if (own) edge.add(TreeHash.leaf(entry.salt(), entry.canonical()), completed);
            }
            statement.executeBatch();
        }
        table.add(completed, edge.size());
        return waiting.size();
    }

    /** Makes room where somebody else put something, when the tree does not grow for it. */
    void clear(Connection connection) throws SQLException {
        var table = new TreeTable(connection);
        var size = held(table);
        links.askedFor(size, connection);
        table.clearBeyond(size);
    }

    /** A tree that somebody made smaller neither grows nor is signed: that would be another history. */
    private long held(TreeTable table) throws SQLException {
        var size = table.hold();
        links.remembered(size);
        return size;
    }

    /** Whether the tree has grown and it is long since that was signed. */
    boolean toSign(Connection connection) throws SQLException {
        var size = new TreeTable(connection).size();
        var latest = new CheckpointTable(connection).latest();
        latest.ifPresent(links::saw);
        return latest.map(last -> last.size() < size && longAgo(last.at())).orElse(size > 0);
    }

    /** Signs what the tree is now, unless that was signed already. */
    public void sign(Connection connection) throws SQLException {
        var table = new TreeTable(connection);
        var signed = new CheckpointTable(connection);
        var size = held(table);
        if (size == 0 || signed.ofSize(size).isPresent()) return;
        var note = signer.sign(size, table.edge(size).root());
        var link = links.sign(size, connection);
        signed.keep(new CheckpointTable.Signed(size, clock.instant(), note, link));
    }

    private boolean longAgo(Instant signed) {
        return Duration.between(signed, clock.instant()).abs().compareTo(SIGNED_EVERY) >= 0;
    }

    private List<AuthenticatedRow> next(Connection connection) throws SQLException {
        var waiting = new ArrayList<AuthenticatedRow>();
        try (var statement = connection.prepareStatement(NEXT);
                var rows = statement.executeQuery()) {
            while (rows.next())
                waiting.add(
                        new AuthenticatedRow(rows.getLong(1), rows.getBytes(2), rows.getBytes(3), rows.getBytes(4)));
        }
        waiting.replaceAll(judge::judged);
        waiting.sort(Comparator.comparingLong(AuthenticatedRow::id));
        return waiting;
    }
}
