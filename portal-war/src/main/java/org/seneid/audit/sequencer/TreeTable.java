package org.seneid.audit.sequencer;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.seneid.audit.tree.CompactRange;
import org.seneid.audit.tree.Range;

/** The tree as it is kept, seen in the transaction of a connection. */
public record TreeTable(Connection connection) {

    private static final int ASKED_AT_ONCE = 64;
    private static final String HASHES =
            "select number, hash from audit_node where number in (?" + ", ?".repeat(ASKED_AT_ONCE - 1) + ")";
    private static final String LEAVES = "select number, hash from audit_node where mod(number, 2) = 0 and hash in (?"
            + ", ?".repeat(ASKED_AT_ONCE - 1) + ")";

    /** Keeps every other sequencer waiting to the end of the transaction. */
    public long hold() throws SQLException {
        try (var statement = connection.prepareStatement("update audit_tree set version = version + 1 where id = 1")) {
            statement.executeUpdate();
        }
        return size();
    }

    public long size() throws SQLException {
        try (var statement = connection.prepareStatement("select leaves from audit_tree where id = 1");
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The tree's right edge, to grow at. */
    CompactRange edge(long size) throws SQLException {
        return new CompactRange(
                size, size == 0 ? none -> null : known(Range.ofTree(size).parts()));
    }

    /** Tells the hashes of any ranges, which may consist of several complete ones, in their order. */
    public List<byte[]> hashes(List<Range> ranges) throws SQLException {
        var known =
                known(ranges.stream().flatMap(range -> range.parts().stream()).toList());
        return ranges.stream().map(range -> range.hash(known)).toList();
    }

    private Function<Range, byte[]> known(Collection<Range> complete) throws SQLException {
        var found = found(complete);
        return range -> Optional.ofNullable(found.get(range.number()))
                .orElseThrow(() -> new IllegalStateException("the tree has no hash of " + range));
    }

    private Map<Long, byte[]> found(Collection<Range> complete) throws SQLException {
        var numbers = complete.stream().map(Range::number).distinct().toList();
        var found = new HashMap<Long, byte[]>();
        try (var statement = connection.prepareStatement(HASHES)) {
            for (int i = 0; i < numbers.size(); i += ASKED_AT_ONCE) {
                for (int j = 0; j < ASKED_AT_ONCE; j++)
                    statement.setLong(j + 1, numbers.get(Math.min(i + j, numbers.size() - 1)));
                try (var rows = statement.executeQuery()) {
                    read(rows, found);
                }
            }
        }
        return found;
    }

    void add(List<CompactRange.Subtree> completed, long size) throws SQLException {
        try (var statement = connection.prepareStatement("insert into audit_node (number, hash) values (?, ?)")) {
            for (var subtree : completed) {
                statement.setLong(1, subtree.range().number());
                statement.setBytes(2, subtree.hash());
                statement.addBatch();
            }
            statement.executeBatch();
        }
        run("update audit_tree set leaves = ? where id = 1", size);
    }

    /** Whether all of some complete ranges have a hash. */
    public boolean has(List<Range> complete) throws SQLException {
        return found(complete).size() == complete.size();
    }

    /** The hashes of the leaves in a range and of the subtrees within it, by their numbers. */
    public Map<Long, byte[]> within(Range range) throws SQLException {
        try (var statement =
                connection.prepareStatement("select number, hash from audit_node where number >= ? and number < ?")) {
            statement.setLong(1, 2 * range.from());
            statement.setLong(2, 2 * range.to() - 1);
            try (var rows = statement.executeQuery()) {
                return read(rows, new HashMap<>());
            }
        }
    }

    /** The leaves that have some hashes; this looks at all of them. */
    public Map<ByteBuffer, Long> leavesOf(List<byte[]> hashes) throws SQLException {
        var leaves = new HashMap<ByteBuffer, Long>();
        try (var statement = connection.prepareStatement(LEAVES)) {
            for (int i = 0; i < hashes.size(); i += ASKED_AT_ONCE) {
                for (int j = 0; j < ASKED_AT_ONCE; j++)
                    statement.setBytes(j + 1, hashes.get(Math.min(i + j, hashes.size() - 1)));
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) leaves.put(ByteBuffer.wrap(rows.getBytes(2)), rows.getLong(1) / 2);
                }
            }
        }
        return leaves;
    }

    /** Takes away what somebody put where the tree has yet to grow to; its rows wait to be judged again. */
    void clearBeyond(long size) throws SQLException {
        run("update audit_entry set leaf = null where leaf >= ?", size);
        run("delete from audit_node where number > ?", 2 * size - 2);
        for (long width = 2; width <= 2 * size; width *= 2) {
            var from = size / width * width;
            run("delete from audit_node where number = ?", new Range(from, from + width).number());
        }
    }

    private void run(String sql, long value) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, value);
            statement.executeUpdate();
        }
    }

    private static Map<Long, byte[]> read(ResultSet rows, Map<Long, byte[]> found) throws SQLException {
        while (rows.next()) found.put(rows.getLong(1), rows.getBytes(2));
        return found;
    }
}
